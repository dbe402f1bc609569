/** What a development build imports instead. */
export { type JSX, jsx as jsxDEV } from './jsx-runtime';
