import { mount } from '../pages/mount';
import { OptionsWindow } from './OptionsWindow';

mount(<OptionsWindow />, 'options.title');
