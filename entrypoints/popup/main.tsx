import { mount } from '../pages/mount';
import { PopupWindow } from './PopupWindow';
import './window.css';

/** `popup.html?tab=ID` speaks of that tab: how a test or a screenshot sees the popup in a tab. */
const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

const tabId = Number.isInteger(named) ? named : undefined;
if (tabId !== undefined) document.documentElement.classList.add('in-tab');

mount(<PopupWindow tabId={tabId} />, 'extName');
