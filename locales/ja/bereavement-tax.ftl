# Written by machine, not reviewed by a person.

procedure-death_resident_tax = 亡くなった方の市民税・県民税
    .about = 納める税が残るとき、市から書類が届きます。受け取る代表の方を郵送で届け出ます。
    .search = ｜住民税《じゅうみんぜい》, ｜市民税《しみんぜい》, ｜相続人代表者《そうぞくにんだいひょうしゃ》, ｜亡《な》くなった｜人《ひと》の｜税金《ぜいきん》
