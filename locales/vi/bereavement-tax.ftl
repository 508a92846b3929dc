# Machine-made translation, not reviewed by a person.

procedure-death_resident_tax = Thuế cư trú của người đã mất (市民税・県民税)
    .about = Nếu còn thuế phải nộp, thành phố gửi giấy đến. Hãy khai qua bưu điện người đại diện sẽ nhận giấy.
    .search = thuế cư trú, juminzei, thuế người mất, người đại diện, thừa kế, thuế sau khi mất
