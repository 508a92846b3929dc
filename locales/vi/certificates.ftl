# Machine-made translation, not reviewed by a person.

## Residence record

procedure-cert_residence = Bản sao phiếu cư trú (住民票)
    .about = Chứng nhận địa chỉ hiện nay và những người trong gia đình.
    .search = juminhyo, phiếu cư trú, giấy chứng nhận địa chỉ, chứng nhận nơi ở, giấy cư trú, phiếu công dân, jumin hyo, xác nhận cư trú
procedure-cert_residence_elsewhere = Phiếu cư trú của thành phố, thị trấn khác
    .about = Dành cho người sống ngoài thành phố Omihachiman hoặc người cùng hộ. Nơi giữ hộ tịch (本籍) không ghi trên giấy.
    .search = juminhyo nơi khác, phiếu cư trú thành phố khác, koiki kofu, sống ở thành phố khác, juminhyo, lấy từ nơi khác
procedure-cert_residence_removed = Phiếu cư trú đã xóa (除票)
    .about = Phiếu cư trú của người đã mất hoặc đã chuyển ra khỏi thành phố.
    .search = johyo, phiếu cư trú đã xóa, juminhyo người mất, đã chuyển đi, thừa kế, juminhyo cũ
procedure-cert_residence_form = Chứng nhận vào mẫu giấy (記載事項証明)
    .about = Thành phố chứng nhận địa chỉ và nội dung khác vào mẫu của nơi làm việc hoặc lương hưu.
    .search = kisai jiko, chứng nhận mẫu giấy, mẫu của công ty, mẫu lương hưu, đóng dấu xác nhận, chứng nhận địa chỉ

## Family register

procedure-cert_register = Giấy chứng nhận hộ tịch (戸籍 謄本・抄本)
    .about = Chứng nhận hộ tịch hiện nay, dành cho người có nơi giữ hộ tịch (本籍) ở thành phố Omihachiman.
    .search = koseki, hộ tịch, koseki tohon, giấy kết hôn, giấy khai sinh, giấy chứng nhận gia đình, shohon, sổ hộ khẩu
procedure-cert_register_elsewhere = Hộ tịch ở thành phố khác (広域交付)
    .about = Lấy được hộ tịch của mình, chồng hoặc vợ, bố mẹ, ông bà, con, cháu nội, cháu ngoại. Bạn phải tự đến.
    .search = koseki nơi khác, hộ tịch thành phố khác, koiki kofu, thừa kế, koseki, hộ tịch ngoài thành phố
procedure-cert_register_old = Hộ tịch cũ (除籍, 改製原戸籍)
    .about = Chứng nhận hộ tịch ngày xưa, dùng cho thừa kế và việc khác.
    .search = hộ tịch cũ, joseki, kaisei genkoseki, thừa kế, tổ tiên, koseki cũ
procedure-cert_addresses = Lịch sử địa chỉ (戸籍の附票)
    .about = Chứng nhận các địa chỉ đã qua. Nếu nơi giữ hộ tịch (本籍) ở ngoài thành phố, hãy xin ở thành phố, thị trấn đó.
    .search = lịch sử địa chỉ, fuhyo, địa chỉ cũ, địa chỉ trước đây, koseki no fuhyo, các địa chỉ
procedure-cert_standing = Giấy không bị phá sản… (身分証明書), giấy độc thân (独身証明書)
    .about = Chứng nhận không phá sản, không phải người được giám hộ, hoặc đang độc thân. Dành cho người có nơi giữ hộ tịch (本籍) ở thành phố Omihachiman.
    .search = giấy độc thân, chứng nhận độc thân, dokushin shomei, mibun shomei, không phá sản, chưa kết hôn
procedure-cert_acceptance = Giấy chứng nhận đã nhận đơn (受理証明書)
    .about = Chứng nhận thành phố Omihachiman đã nhận đơn đăng ký kết hôn, đơn khai sinh hoặc đơn khác của bạn.
    .search = juri shomei, chứng nhận kết hôn, chứng nhận khai sinh, giấy khai sinh, giấy kết hôn, giấy chứng nhận đã nhận

## Seal, tax, passport

procedure-cert_seal = Giấy chứng nhận con dấu (印鑑登録証明書)
    .about = Chứng nhận con dấu đã đăng ký. Hãy mang thẻ con dấu (印鑑登録証), không phải con dấu.
    .search = inkan shomei, giấy chứng nhận con dấu, con dấu, hanko, inkan, mộc, chứng nhận inkan, thẻ con dấu
procedure-cert_income = Giấy chứng nhận thu nhập và thuế (所得・課税証明書)
    .about = Chứng nhận thu nhập và thuế, dành cho người sống ở thành phố Omihachiman vào ngày 1 tháng 1 của năm đó.
    .search = chứng nhận thu nhập, shotoku shomei, kazei shomei, chứng nhận thuế, giấy thu nhập, hikazei, không phải nộp thuế, gia hạn visa
procedure-cert_tax_paid = Giấy chứng nhận đã nộp thuế (納税証明書)
    .about = Chứng nhận đã nộp thuế của thành phố. Nếu vừa mới nộp, cần mang cả biên lai (領収証書).
    .search = chứng nhận nộp thuế, nozei shomei, đã nộp thuế, không nợ thuế, giấy nộp thuế, vĩnh trú
procedure-cert_vehicle_tax = Giấy chứng nhận đã nộp thuế xe hạng nhẹ (để kiểm định xe)
    .about = Dùng khi kiểm định xe (車検). Nay thường không cần, vì nơi kiểm định xem được trên mạng.
    .search = thuế xe, kiểm định xe, shaken, thuế xe hạng nhẹ, keijidosha, chứng nhận thuế xe
procedure-cert_property = Giấy chứng nhận giá trị và thuế nhà đất
    .about = Chứng nhận giá hoặc tiền thuế của đất, nhà.
    .search = giá nhà đất, thuế nhà đất, hyoka shomei, đất, nhà, thừa kế, kotei shisan, nayosecho, danh sách nhà đất
procedure-passport = Hộ chiếu Nhật Bản (パスポート)
    .about = Tòa thị chính không làm. Nộp đơn ở trung tâm hộ chiếu tỉnh Shiga hoặc nơi khác. Đổi hộ chiếu làm được cả qua mạng, nhiều người không cần hộ tịch.
    .search = hộ chiếu, passport, pasupoto, làm hộ chiếu, gia hạn hộ chiếu, đi nước ngoài, hộ chiếu mới, mất hộ chiếu
procedure-cert_konbini = Lấy giấy chứng nhận ở cửa hàng tiện lợi
    .about = Dùng thẻ My Number và mã PIN 4 số, từ 6:30 đến 23:00. Hộ tịch chỉ lấy được ban ngày của ngày làm việc.
    .search = cửa hàng tiện lợi, konbini, lấy giấy ban đêm, cuối tuần, juminhyo ở konbini, máy ở konbini
