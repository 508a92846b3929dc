# Written by machine, not reviewed by a person.
# Facts, questions and answers about children, school and disability.

# --- Pregnancy and birth ---
fact-pregnancy_need = ｜妊娠《にんしん》の ｜手続《てつづ》き
question-pregnancy_need = ｜妊娠《にんしん》の ｜何《なん》の ｜手続《てつづ》きですか。
    .why = いる ｜手続《てつづ》きだけを ｜案内《あんない》します。
choice-pregnancy_need-first = ｜妊娠《にんしん》した
    .detail = ｜母子手帳《ぼしてちょう》が まだ ない
choice-pregnancy_need-moved = ｜引《ひ》っ｜越《こ》して きた
    .detail = ｜前《まえ》の ｜市《し》や ｜町《まち》の ｜健診《けんしん》の ｜券《けん》が ある
choice-pregnancy_need-outside = ほかの ｜県《けん》で ｜産《う》む
    .detail = ｜実家《じっか》の ｜近《ちか》くで ｜産《う》む など
choice-pregnancy_need-later = ｜妊娠《にんしん》 28｜週《しゅう》 ｜以上《いじょう》
    .detail = ｜予防接種《よぼうせっしゅ》、2｜回目《かいめ》の お｜金《かね》
choice-pregnancy_need-worry = ｜相談《そうだん》したい
    .detail = お｜金《かね》や ｜家族《かぞく》の こと
fact-baby_note = ｜生《う》まれた ｜子《こ》の こと
question-baby_note = ｜赤《あか》ちゃんや ｜親《おや》の ことを えらんで ください。
    .why = ｜使《つか》える ｜手続《てつづ》きが ｜増《ふ》える ことが あります。
choice-baby_note-light = 2,500gより ｜小《ちい》さい
choice-baby_note-hospital = 2,000gまで、または ｜入院《にゅういん》して いる
    .detail = ｜医者《いしゃ》が ｜入院《にゅういん》が いると ｜言《い》った
choice-baby_note-foreign_parents = ｜父《ちち》も ｜母《はは》も ｜外国籍《がいこくせき》
choice-baby_note-alone = ひとり｜親《おや》〈｜一人《ひとり》で ｜育《そだ》てる〉
choice-baby_note-rest = ｜休《やす》みたい
    .detail = ｜眠《ねむ》れない、おっぱいが つらい など

# --- Nursery and school ---
fact-school_need = ｜子《こ》ども、｜園《えん》、｜学校《がっこう》の ｜手続《てつづ》き
question-school_need = ｜子《こ》どもの ことで ｜何《なに》を したいですか。
    .why = ｜行《い》く ｜所《ところ》と ｜紙《かみ》が ｜変《か》わります。
choice-school_need-nursery = ｜保育園《ほいくえん》に ｜入《はい》りたい
    .detail = ｜仕事《しごと》などで ｜家《いえ》で ｜見《み》られない とき
choice-school_need-kindergarten = ｜幼稚園《ようちえん》に ｜入《はい》りたい
    .detail = こども｜園《えん》の ｜短《みじか》い ｜時間《じかん》も
choice-school_need-short_care = ｜少《すこ》しだけ ｜預《あず》けたい
    .detail = ｜子《こ》どもが ｜病気《びょうき》の とき なども
choice-school_need-nursery_change = ｜今《いま》の ｜園《えん》の ｜変更《へんこう》
    .detail = ｜仕事《しごと》や ｜時間《じかん》、やめる とき
choice-school_need-after_school = ｜学校《がっこう》の ｜後《あと》に ｜預《あず》けたい
    .detail = ｜学童《がくどう》〈こどもの｜家《いえ》〉
choice-school_need-enter = ｜小学校《しょうがっこう》、｜中学校《ちゅうがっこう》に ｜入《はい》る
choice-school_need-other_district = ちがう ｜校区《こうく》の ｜学校《がっこう》に ｜行《い》きたい
choice-school_need-aid = ｜学校《がっこう》の お｜金《かね》が ｜心配《しんぱい》
    .detail = ｜給食《きゅうしょく》や ｜学校《がっこう》の ｜物《もの》
choice-school_need-place = ｜学《まな》びの ｜場《ば》の ｜相談《そうだん》
    .detail = ｜特別支援学級《とくべつしえんがっきゅう》や ｜支援学校《しえんがっこう》
choice-school_need-absence = ｜学校《がっこう》の ｜悩《なや》みの ｜相談《そうだん》
    .detail = ｜行《い》きたくない、｜友《とも》だちの こと
choice-school_need-money = ｜児童手当《じどうてあて》、｜医療費《いりょうひ》の ｜券《けん》
    .detail = ｜口座《こうざ》が ｜変《か》わった、｜券《けん》が ない
choice-school_need-alone = ひとり｜親《おや》〈｜一人《ひとり》で ｜育《そだ》てる〉
    .detail = ｜手当《てあて》や ｜相談《そうだん》
choice-school_need-health = ｜健診《けんしん》や ｜予防接種《よぼうせっしゅ》
fact-care_reason = ｜預《あず》ける ｜理由《りゆう》
question-care_reason = どうして ｜子《こ》どもを ｜預《あず》けますか。
    .why = ｜理由《りゆう》で いる ｜紙《かみ》が ｜変《か》わります。
choice-care_reason-work = ｜仕事《しごと》
choice-care_reason-pregnant = ｜妊娠《にんしん》、｜出産《しゅっさん》
choice-care_reason-illness = ｜親《おや》の ｜病気《びょうき》、｜障害《しょうがい》
choice-care_reason-caring = ｜家族《かぞく》の ｜介護《かいご》
choice-care_reason-job_search = ｜仕事《しごと》を さがして いる
choice-care_reason-study = ｜親《おや》が ｜学校《がっこう》に ｜行《い》く

# --- Who moves ---
fact-household = いっしょに ｜住《す》む ｜人《ひと》
question-household = ｜引《ひ》っ｜越《こ》す ｜家族《かぞく》に こんな ｜人《ひと》は いますか。
    .why = ｜続《つづ》ける ｜手続《てつづ》きが あります。
choice-household-pregnant = ｜妊娠《にんしん》して いる ｜人《ひと》
choice-household-nursery = ｜保育園《ほいくえん》に ｜入《はい》りたい ｜子《こ》
    .detail = ｜園《えん》が ｜変《か》わる ｜子《こ》も
choice-household-single_parent = ひとり｜親《おや》〈｜一人《ひとり》で ｜育《そだ》てる〉
choice-household-care = ｜介護《かいご》の ｜認定《にんてい》が ある ｜人《ひと》
    .detail = ｜要介護《ようかいご》、｜要支援《ようしえん》

# --- Disability ---
fact-disability_need = ｜障害《しょうがい》の ｜手続《てつづ》き
question-disability_need = ｜障害《しょうがい》の ことで ｜何《なに》を したいですか。
    .why = いる ｜手続《てつづ》きだけを ｜案内《あんない》します。
choice-disability_need-handbook_new = ｜手帳《てちょう》を ｜申《もう》しこみたい
    .detail = ｜初《はじ》めて ｜申《もう》しこむ
choice-disability_need-handbook_renew = ｜手帳《てちょう》の ｜更新《こうしん》
    .detail = ｜期限《きげん》の とき、｜重《おも》く なった とき
choice-disability_need-handbook_change = ｜手帳《てちょう》の ｜住所《じゅうしょ》、｜名前《なまえ》の ｜変更《へんこう》
choice-disability_need-handbook_lost = ｜手帳《てちょう》を なくした、｜破《やぶ》れた
choice-disability_need-medical = ｜病院《びょういん》の お｜金《かね》を ｜安《やす》く したい
    .detail = ｜病院《びょういん》や ｜薬《くすり》
choice-disability_need-services = ｜手伝《てつだ》いの サービスを ｜使《つか》いたい
    .detail = ヘルパー、｜放課後等《ほうかごとう》デイサービス
choice-disability_need-allowance = ｜手当《てあて》〈もらう お｜金《かね》〉が ほしい
choice-disability_need-equipment = ｜道具《どうぐ》の お｜金《かね》を ｜助《たす》けて ほしい
    .detail = ｜補聴器《ほちょうき》、｜車《くるま》いす など
choice-disability_need-outing = ｜外出《がいしゅつ》、｜会話《かいわ》の ｜手伝《てつだ》い
    .detail = タクシーや ｜手話《しゅわ》
choice-disability_need-consult = ｜相談《そうだん》したい
fact-disability_kind = どんな ｜手伝《てつだ》いが いるか
question-disability_kind = どんな ｜手伝《てつだ》いが いりますか。
    .why = ｜使《つか》える ｜手続《てつづ》きが ｜変《か》わります。
choice-disability_kind-body = ｜体《からだ》、｜目《め》、｜声《こえ》、｜内臓《ないぞう》
choice-disability_kind-hearing = ｜耳《みみ》
choice-disability_kind-intellectual = ｜知的《ちてき》な ｜発達《はったつ》
choice-disability_kind-mental = ｜心《こころ》の ｜病気《びょうき》、｜発達障害《はったつしょうがい》
    .detail = てんかん なども
choice-disability_kind-illness = ｜難病《なんびょう》
