import { mount } from '../pages/mount';
import { EditorWindow } from './EditorWindow';

/** `editor.html?tab=ID`: the page that the pack is made from. */
const tabId = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

mount(<EditorWindow tabId={tabId} />, 'editor.title');
