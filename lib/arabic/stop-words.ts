/**
 * Small words by which languages in Arabic script are told apart (arabic.md §5), without
 * marks. Only words that the others do not have: so no من (Persian "I"), به, بين, ضد, and no
 * این, اما, هم, كرد, كي (Arabic words, some as typed without hamza).
 */
const words = (text: string): readonly string[] => text.split(' ');

export const ARABIC_STOP_WORDS: ReadonlySet<string> = new Set(
  words(
    'في على إلى الى أن إن التي الذي الذين اللذين هذا هذه ذلك تلك هؤلاء عن كما لم لن قد وقد ' +
      'قال قالت وقال وقالت أعلن أعلنت كان كانت وكان وكانت أو ثم حيث منذ عند لدى ' +
      'وفي وعلى وإلى ومن وأن وإن بأن فإن لأن أنه أنها إنه إنها وهو وهي فيه فيها منه منها عليه ' +
      'عليها إليه إليها بها لها لهم ليس ليست أي أكثر أكد أضاف وأضاف وأكد',
  ),
);

/** Persian and Urdu also as typed with Arabic ي and ك. */
const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  fa: words(
    'در از که كه را است با برای براي می مي های هاي شد شده کرده خود یک يك گفت نیست نيست ' +
      'بودند کرد کند كند شود باشند دارد داد آنها اند نیز نيز روی دیگر کشور كشور نمی ' +
      'باید بايد خواهد خواهند امروز دیروز ديروز آنان هیچ دارند کردند كردند کردن كردن ' +
      'خبرگزاری خبرگزاري آمریکا آمريكا',
  ),
  ur: words('کے میں کی ہے سے کا نے کو پر اور ہیں یہ تھا تھی گیا كے ميں هے نہیں وہ ایک'),
  ckb: words('لە بە کە بۆ ئەو ئەم لەگەڵ دەکات لەسەر هەر بوو'),
  ps: words('په چې کې دی د او کړي شوي'),
  sd: words('آهي ناهي آهن هئي چيو هيو ٿو ٿي لاء وٽ ڪري ڪيو'),
  pnb: words('دے نوں وچ'),
  // As Jawi spells them: دان and اين are Arabic words too.
  ms: words('يڠ دڠن اونتوق كڤد اداله ددالم تيدق'),
  ug: words('ۋە بىلەن ئۈچۈن بىر بۇ ئۇ دەپ'),
  kk: words('جانە مەن پەن بەن تۋرالى ءۇشىن ءبىر بويىنشا'),
};

/** Stop-word → codes of the languages that have it. */
export const FOREIGN_STOP_WORDS: ReadonlyMap<string, readonly string[]> = byWord();

function byWord(): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, list] of Object.entries(FOREIGN)) {
    for (const word of list) codes.set(word, [...(codes.get(word) ?? []), code]);
  }
  return codes;
}
