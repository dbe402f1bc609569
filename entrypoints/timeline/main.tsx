import { mount } from '../pages/mount';
import { TimelineWindow } from './TimelineWindow';

mount(<TimelineWindow />, 'timeline.title');
