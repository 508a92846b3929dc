# Written by machine, not reviewed by a person.
# Facts, questions and answers about children, school and disability.

# --- Pregnancy and birth ---
fact-pregnancy_need = 妊娠中の手続き
question-pregnancy_need = 妊娠のことで、あてはまるものを選んでください。
    .why = 必要な手続きだけをご案内するためです。
choice-pregnancy_need-first = 妊娠が分かった
    .detail = 母子手帳がまだない
choice-pregnancy_need-moved = 妊娠中に引っ越してきた
    .detail = 前の市町村の受診券がある
choice-pregnancy_need-outside = 滋賀県の外で健診やお産をする
    .detail = 里帰り出産など
choice-pregnancy_need-later = 妊娠28週以降になった
    .detail = 予防接種、2回目の支援給付
choice-pregnancy_need-worry = 相談したいことがある
    .detail = お金、体、家族、これからのこと
fact-baby_note = 生まれた子のこと
question-baby_note = 赤ちゃんとご家族のことで、あてはまるものはありますか。
    .why = 使える制度が増えることがあるためです。
choice-baby_note-light = 2,500gより小さく生まれた
choice-baby_note-hospital = 2,000g以下、または入院している
    .detail = 医師が入院での養育が必要と認めた
choice-baby_note-foreign_parents = 父も母も外国籍
choice-baby_note-alone = ひとり親で育てる
choice-baby_note-rest = 産後の体を休めたい
    .detail = 眠れない、授乳がつらいなど

# --- Nursery and school ---
fact-school_need = 子ども・園・学校の手続き
question-school_need = お子さんのことで、どの手続きをお考えですか。
    .why = 行き先と書類が変わるためです。
choice-school_need-nursery = 保育園・こども園に入りたい
    .detail = 仕事などで、家庭で保育ができないとき
choice-school_need-kindergarten = 幼稚園に入りたい
    .detail = こども園の短時部も
choice-school_need-short_care = 少しの時間だけ預けたい
    .detail = 一時預かり、病気のときなど
choice-school_need-nursery_change = 通っている園の変更
    .detail = 仕事、住所、時間、やめるとき
choice-school_need-after_school = 放課後に預けたい
    .detail = 学童保育（こどもの家）
choice-school_need-enter = 小・中学校に入る、転校する
choice-school_need-other_district = 校区とちがう学校に通いたい
choice-school_need-aid = 学校のお金が心配
    .detail = 給食費、学用品、修学旅行など
choice-school_need-place = 学びの場を相談したい
    .detail = 特別支援学級、通級、支援学校
choice-school_need-absence = 学校のことで悩んでいる
    .detail = 行きづらい、友だちとのことなど
choice-school_need-money = 児童手当、医療費の券のこと
    .detail = 口座や家族が変わった、券をなくした
choice-school_need-alone = ひとり親で子どもを育てている
    .detail = 手当、医療費、相談
choice-school_need-health = 健診や予防接種のこと
fact-care_reason = 預けたい理由
question-care_reason = お子さんを預けたい理由は何ですか。
    .why = 理由によって持ってくる書類が変わるためです。
choice-care_reason-work = 仕事
choice-care_reason-pregnant = 妊娠・出産
choice-care_reason-illness = 保護者の病気や障がい
choice-care_reason-caring = 家族の介護
choice-care_reason-job_search = 仕事を探している
choice-care_reason-study = 学校に通っている

# --- Who moves ---
fact-household = 一緒に住む方のこと
question-household = 引っ越すご家族に、あてはまる方はいますか。
    .why = 引き継ぐ手続きがあるためです。
choice-household-pregnant = 妊娠中の方がいる
choice-household-nursery = 保育園に入りたい子がいる
    .detail = 通う園を変える子も
choice-household-single_parent = ひとり親で子どもを育てている
choice-household-care = 介護の認定を受けた方がいる
    .detail = 要介護、要支援

# --- Disability ---
fact-disability_need = 障がいのことでの用件
question-disability_need = どの手続きをお考えですか。
    .why = 必要な手続きだけをご案内するためです。
choice-disability_need-handbook_new = 手帳を申請したい
    .detail = 初めて申し込む
choice-disability_need-handbook_renew = 手帳の更新、程度の変更
    .detail = 期限、再判定、重くなったとき
choice-disability_need-handbook_change = 手帳の住所や名前の変更
choice-disability_need-handbook_lost = 手帳をなくした、破れた
choice-disability_need-medical = 医療費を軽くしたい
    .detail = 通院、手術、薬など
choice-disability_need-services = 支援のサービスを利用したい
    .detail = ヘルパー、通う場、働く場、放課後等デイ
choice-disability_need-allowance = 手当を受けたい
choice-disability_need-equipment = 補装具・用具を申請したい
    .detail = 補聴器、車いす、ストーマ用品など
choice-disability_need-outing = 外出や会話の支援
    .detail = タクシー、駐車場、手話通訳など
choice-disability_need-consult = まず相談したい
fact-disability_kind = 必要な支援
question-disability_kind = どのような支援が必要ですか。
    .why = 利用できる制度がちがうためです。
choice-disability_kind-body = 体、目、声、内臓
choice-disability_kind-hearing = 耳
choice-disability_kind-intellectual = 知的な発達
choice-disability_kind-mental = 心の病気、発達障害
    .detail = てんかん、高次脳機能障害なども
choice-disability_kind-illness = 難病
