//! Plain language: each rule with a text that breaks it and one that keeps it, exceptions, terms.

use std::fs;
use std::path::{Path, PathBuf};

use annai::fault::Severity;
use annai::locale::Locales;
use rstest::rstest;
use tempfile::TempDir;

const JAPANESE: &str = "ja-simple";
const ENGLISH: &str = "en";

/// A folder with one language of the shipped city, its rules, and messages of a test.
struct Writing {
    folder: TempDir,
    language: &'static str,
}

impl Writing {
    fn new(language: &'static str, messages: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let shipped = root().join("locales").join(language);
        let own = folder.path().join(language);
        fs::create_dir(&own).unwrap();
        for name in ["language.toml", "plain.toml"] {
            let _ = fs::copy(shipped.join(name), own.join(name)).unwrap();
        }
        fs::write(own.join("pages.ftl"), messages).unwrap();
        Self { folder, language }
    }

    fn with_terms(self, terms: &str) -> Self {
        fs::write(self.folder.path().join("terms.toml"), terms).unwrap();
        self
    }

    fn change(self, file: &str, from: &str, to: &str) -> Self {
        let path = self.folder.path().join(self.language).join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
        self
    }

    /// What is found, as `annai check` prints it, without the folder.
    fn found(&self) -> Vec<String> {
        let folder = self.folder.path();
        let locales = Locales::load(folder, &root().join("assets/fonts")).unwrap();
        assert_eq!(locales.faults(), [], "the messages of the test are sound");
        let faults = locales.plain_language(folder);
        assert!(faults.iter().all(|it| it.severity == Severity::Warning));
        let folder = format!("{}/", folder.display());
        faults
            .iter()
            .map(|fault| fault.to_string().replace(&folder, ""))
            .collect()
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn check(language: &'static str, rule: &str, broken: &str, kept: &str) {
    let found = Writing::new(language, &format!("{broken}\n")).found();
    assert_eq!(found.len(), 1, "{broken}: {found:?}");
    assert!(
        found[0].contains(&format!("(rule `{rule}`)")),
        "{broken}: {found:?}"
    );
    let found = Writing::new(language, &format!("{kept}\n")).found();
    assert!(found.is_empty(), "{kept}: {found:?}");
}

#[rstest]
#[case::long_sentence(
    "morae",
    "a = ｜窓口《まどぐち》で もらった とても とても ながい あたらしい かみに あなたの なまえと でんわを ゆっくり かいて ください。",
    "a = ｜窓口《まどぐち》で かみを もらいます。あなたの なまえと でんわを ゆっくり かいて ください。"
)]
#[case::long_heading(
    "morae",
    "question-a = あたらしい すまいの いえの でんわは なんばんに なりますか。",
    "question-a = あたらしい でんわは なんばんですか。"
)]
#[case::long_label(
    "morae",
    "choice-a = となりの おおきな まちから いもうとと ひっこして きた ひと",
    "choice-a = となりの まちから きた ひと"
)]
#[case::kanji(
    "kanji",
    "a = ｜毎年《まいとし》 ｜春《はる》 ｜夏《なつ》 ｜秋《あき》 ｜冬《ふゆ》 ｜本人《ほんにん》 ｜家族《かぞく》 ｜住所《じゅうしょ》 ｜名前《なまえ》",
    "a = ｜春《はる》 ｜夏《なつ》 ｜秋《あき》 ｜冬《ふゆ》 ｜本人《ほんにん》 ｜家族《かぞく》 ｜住所《じゅうしょ》 ｜名前《なまえ》"
)]
#[case::kanji_run(
    "kanji-run",
    "a = ｜納税証明書《のうぜいしょうめいしょ》",
    "a = ｜納税証明書《のうぜいしょうめいしょ》〈はらった しるし〉"
)]
#[case::name_after_words(
    "kanji-run",
    "a = ｜納税《のうぜい》｜証明書《しょうめいしょ》を もらう",
    "a = はらった しるし〈｜納税証明書《のうぜいしょうめいしょ》〉を もらう"
)]
#[case::name_of_a_place(
    "kanji-run",
    "a = ｜学校教育室《がっこうきょういくしつ》",
    "a = ｜学校教育課《がっこうきょういくか》"
)]
#[case::furigana("furigana", "a = 紙", "a = ｜紙《かみ》")]
#[case::count_of_days("furigana", "a = { $last }月", "a = あと { $left }日")]
#[case::comma(
    "comma",
    "a = いま、ここで、かいて ください。",
    "a = いま、ここで かいて ください。"
)]
#[case::ending("ending", "a = かみを だす こと。", "a = かみを だします。")]
#[case::ending_before_brackets(
    "ending",
    "a = かみを だす こと（はやく）。",
    "a = かみを だします（はやく）。"
)]
#[case::text_without_a_stop(
    "ending",
    "a = か\n    .text = かみを だす ところ",
    "a = かみを だす ところ\n    .text = かみを だします"
)]
#[case::empty_heading(
    "heading",
    "question-a = どれですか。",
    "question-a = どの カードですか。"
)]
#[case::help(
    "help",
    "q = か\n    .why = しります。みます。ききます。",
    "q = か\n    .why = しります。みます。"
)]
#[case::spaces(
    "spaces",
    "a = ｜紙《かみ》を｜出《だ》します。",
    "a = ｜紙《かみ》を ｜出《だ》します。"
)]
#[case::words_closed_up("spaces", "a = かいてください。", "a = かいて ください。")]
#[case::double_negative(
    "double-negative",
    "a = ださなければ なりません。",
    "a = だして ください。"
)]
#[case::passive("passive", "a = かみが わたされます。", "a = かみを わたします。")]
#[case::what_can_be_done(
    "passive",
    "a = ひとに ｜見《み》せられます。",
    "a = スマホで ｜見《み》られます。"
)]
#[case::guess("guess", "a = たぶん できます。", "a = できます。")]
#[case::honorific(
    "honorific",
    "a = まどぐちに お越しに なります。",
    "a = まどぐちに ｜来《き》ます。"
)]
#[case::span(
    "period",
    "a = 14｜日《にち》までに だします。",
    "a = 14｜日《にち》の ｜間《あいだ》に だします。"
)]
#[case::date(
    "period",
    "a = { $days }日までに だします。",
    "a = 7｜月《がつ》10｜日《にち》までに だします。"
)]
#[case::all(
    "all",
    "a = ぜんぶ えらんで ください。",
    "a = あてはまる ものを ぜんぶ えらんで ください。"
)]
#[case::era("era", "a = ｜令和《れいわ》8｜年《ねん》", "a = 2026｜年《ねん》")]
#[case::range(
    "range",
    "a = 10｜時《じ》〜12｜時《じ》",
    "a = 10｜時《じ》から 12｜時《じ》まで"
)]
#[case::noun_pile(
    "noun-pile",
    "a = ていしゅつを おこなう ばあいに ついて",
    "a = だす とき"
)]
fn plain_japanese(#[case] rule: &str, #[case] broken: &str, #[case] kept: &str) {
    // An honorific is written without furigana in its case: two rules would be broken.
    let broken = broken.replace("お越し", "お｜越《こ》し");
    check(JAPANESE, rule, &broken, kept);
}

#[rstest]
#[case::long_sentence(
    "words",
    "a = Please bring every paper that you still have at home and show it at this counter.",
    "a = Please bring every paper that you have. Show it at this counter."
)]
#[case::variables_are_words(
    "words",
    "a = { $a } { $a } { $a } { $a } { $a } { $a } { $a } { $a } { $a } { $a } { $a } { $a } { $a } { $a } { $a } { $a }",
    "a = { $a } one two three, e.g. four { $a } six seven eight nine ten eleven"
)]
#[case::passive("passive", "a = Your number is called.", "a = We call your number.")]
#[case::irregular(
    "passive",
    "a = The card was not yet sent.",
    "a = We have not yet sent the card."
)]
#[case::state(
    "passive",
    "a = The form is signed.",
    "a = The counter is closed, and you are married."
)]
#[case::sentence_between(
    "passive",
    "a = It was opened.",
    "a = Say what it is. Signed papers count."
)]
#[case::jargon(
    "jargon",
    "a = Please SUBMIT the form.",
    "a = Please hand in the form."
)]
#[case::part_of_a_word("jargon", "a = Commence now.", "a = Commenced, he said.")]
#[case::deadline(
    "deadline",
    "a = Pay until 31 March.",
    "a = Pay by 31 March. Wait until we call you."
)]
fn plain_english(#[case] rule: &str, #[case] broken: &str, #[case] kept: &str) {
    check(ENGLISH, rule, broken, kept);
}

#[rstest]
#[case("か", 1)]
#[case("きって", 3)]
#[case("コーヒー", 4)]
#[case("ちょっと", 3)]
#[case("｜住民票《じゅうみんひょう》", 6)]
#[case("お｜子《こ》さん、です", 6)]
#[case("スマートフォン", 6)]
#[case("14か", 5)]
#[case("2,500", 8)]
#[case("{ $count }こ", 5)]
#[case("「か」（き）", 2)]
fn morae_are_counted_as_they_are_spoken(#[case] text: &str, #[case] morae: usize) {
    let writing = Writing::new(JAPANESE, &format!("a = {text}\n"));
    let writing = writing.change("plain.toml", "sentence-morae = 48", "sentence-morae = 0");
    let found = writing.found().join("\n");
    assert!(
        found.contains(&format!("of {morae} morae")),
        "{text}: {found}"
    );
}

#[test]
fn a_finding_has_its_place_and_says_what_to_do() {
    let text = "# A note.\n\na = ｜紙《かみ》を だす。\n    .detail = ｜紙《かみ》と 紙と 紙\n    .search = 紙, される\n";
    assert_eq!(
        Writing::new(JAPANESE, text).found(),
        [
            "ja-simple/pages.ftl:3:14: warning: `a`: a sentence ends in 「紙を だす」 (rule `ending`)\n    \
             fix: end it in one of: です ます ません ました でした ください か",
            "ja-simple/pages.ftl:4:23: warning: `a.detail`: 「紙」 has no furigana (rule `furigana`)\n    \
             fix: write the reading: ｜漢字《かんじ》",
        ]
    );
}

#[test]
fn every_variant_is_read() {
    let text = "a = { $n ->\n    [one] It is sent.\n   *[other] We send { $n }.\n }\n";
    let found = Writing::new(ENGLISH, text).found();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("en/pages.ftl:2:14"), "{found:?}");
}

#[rstest]
#[case::with_a_reason("# plain: furigana: the name on the sign", None)]
#[case::below_other_words("# Of the hall.\n# plain: furigana: the name on the sign", None)]
#[case::without_a_reason(
    "# plain: furigana",
    Some("1:3: warning: this exception from `furigana` has no reason")
)]
#[case::of_no_rule(
    "# plain: furiganas: a name",
    Some("1:3: warning: this is an exception from `furiganas`, which is no rule of this language")
)]
#[case::not_needed(
    "# plain: furigana: a name\n# plain: comma: a list",
    Some("2:3: warning: this exception from `comma` is not needed any more")
)]
fn an_exception_needs_a_rule_a_reason_and_a_use(
    #[case] comment: &str,
    #[case] expected: Option<&str>,
) {
    let found = Writing::new(JAPANESE, &format!("{comment}\na = 紙\n")).found();
    match expected {
        None => assert!(found.is_empty(), "{found:?}"),
        Some(expected) => assert!(
            found.iter().any(|it| it.contains(expected)),
            "{expected}: {found:?}"
        ),
    }
    // What does not hold excepts nothing.
    let excepted = comment.contains("furigana: ");
    let told = found.iter().any(|it| it.contains("(rule `furigana`)"));
    assert_eq!(told, !excepted, "{found:?}");
}

const TERMS: &str = "[[term]]
id = \"paper\"
name.en = { use = \"paper\", avoid = [\"document\", \"documents\"], unless = [\"travel document\"] }
";

#[rstest]
#[case("Bring the Documents.", true)]
#[case("Bring the papers.", false)]
#[case("Bring a travel document.", false)]
#[case("A documented case", false)]
fn a_thing_has_one_name(#[case] text: &str, #[case] told: bool) {
    let writing = Writing::new(ENGLISH, &format!("a = {text}\n")).with_terms(TERMS);
    let found = writing.found().join("\n");
    let expected = "(rule `term`)\n    fix: write `paper` (terms.toml, `paper`)";
    assert_eq!(found.contains(expected), told, "{found}");
}

#[test]
fn a_language_without_a_term_says_what_it_likes() {
    let elsewhere = "[[term]]\nid = \"paper\"\nname = {}\n";
    let writing = Writing::new(ENGLISH, "a = Bring the documents.\n").with_terms(elsewhere);
    assert_eq!(writing.found(), [""; 0]);
}

#[test]
fn a_term_may_be_excepted() {
    let text = "# plain: term: the name of a form\na = Documents\n";
    let writing = Writing::new(ENGLISH, text).with_terms(TERMS);
    assert_eq!(writing.found(), [""; 0]);
}

#[rstest]
#[case::key(
    "plain.toml",
    "commas = 1",
    "comas = 1",
    "ja-simple/plain.toml:28:1: warning: unknown field `comas`"
)]
#[case::list("plain.toml", "known = [", "know = [", "warning: unknown field `know`")]
#[case::row(
    "plain.toml",
    "rule = \"guess\"",
    "rules = \"guess\"",
    "warning: unknown field `rules`"
)]
#[case::sign(
    "plain.toml",
    "commas = 1",
    "commas ＝ 1",
    "ja-simple/plain.toml:28:8: warning: `＝` (U+FF1D) stands here"
)]
#[case::no_profile(
    "language.toml",
    "plain = \"japanese\"",
    "",
    "the language names no profile"
)]
fn what_is_wrong_in_the_rules_is_told_with_its_place(
    #[case] file: &str,
    #[case] from: &str,
    #[case] to: &str,
    #[case] expected: &str,
) {
    let found = Writing::new(JAPANESE, "a = 紙\n")
        .change(file, from, to)
        .found();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains(expected), "{found:?}");
}

#[rstest]
#[case::key("avoid", "avoids", "terms.toml:3:28: warning: unknown field `avoids`")]
#[case::language(
    "name.en",
    "name.eo",
    "terms.toml:3:11: warning: the term `paper` has a name in `eo`, which is no language"
)]
#[case::table(
    "[[term]]",
    "[[terms]]",
    "terms.toml:1:3: warning: unknown field `terms`"
)]
#[case::name("use = \"paper\", ", "", "warning: missing field `use`")]
fn what_is_wrong_in_the_terms_is_told_with_its_place(
    #[case] from: &str,
    #[case] to: &str,
    #[case] expected: &str,
) {
    let terms = TERMS.replacen(from, to, 1);
    let found = Writing::new(ENGLISH, "a = b\n").with_terms(&terms).found();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains(expected), "{found:?}");
}

#[test]
fn two_rows_of_a_term_are_told() {
    let terms = format!("{TERMS}\n{TERMS}");
    let found = Writing::new(ENGLISH, "a = b\n").with_terms(&terms).found();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains("terms.toml:6:6: warning: the term `paper` is there twice"),
        "{found:?}"
    );
}

#[test]
fn an_unknown_profile_is_refused() {
    let writing = Writing::new(JAPANESE, "a = b\n");
    let writing = writing.change("language.toml", "\"japanese\"", "\"klingon\"");
    let refused = Locales::load(writing.folder.path(), &root().join("assets/fonts"));
    let faults = refused.err().unwrap();
    assert!(
        faults[0].what.contains("unknown variant `klingon`"),
        "{faults:?}"
    );
}

#[test]
fn the_shipped_messages_are_plain() {
    let folder = root().join("locales");
    let locales = Locales::load(&folder, &root().join("assets/fonts")).unwrap();
    let found = locales.plain_language(&folder);
    assert_eq!(found, [], "the shipped messages keep their rules");
    let profiles = locales.languages().filter(|it| it.plain.is_some()).count();
    assert_eq!(profiles, 2);
}
