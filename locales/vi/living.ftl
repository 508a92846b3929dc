# Machine-made translation, not reviewed by a person.

## Water

procedure-water_move = Báo dùng, ngừng nước máy khi chuyển nhà
    .about = Báo ngày bắt đầu hoặc ngừng dùng nước. Nếu bạn trả tiền nước cho công ty quản lý nhà, hãy hỏi công ty đó.
    .search = nước, suido, chuyển nhà, mở nước, cắt nước, nước khi chuyển nhà
procedure-water_start = Bắt đầu dùng nước máy
    .about = Đăng ký mở nước. Làm được cả qua điện thoại hoặc trang web.
    .search = mở nước, bắt đầu dùng nước, suido, không có nước, đăng ký nước, nước, kaisen
procedure-water_stop = Ngừng dùng nước máy
    .about = Đăng ký khi không dùng nước nữa. Làm được cả qua điện thoại hoặc trang web.
    .search = cắt nước, ngừng nước, khóa nước, suido, hủy nước, heisen, chuyển đi
procedure-water_change = Đổi tên người dùng nước máy, cách trả tiền
    .about = Thủ tục khi đổi người dùng nước, chủ nhà hoặc cách trả tiền.
    .search = đổi tên tiền nước, tiền nước, cách trả tiền nước, hóa đơn nước, suido, đổi chủ
procedure-water_pay = Trả tiền nước, hỏi về tiền nước
    .about = Dành cho người trả tiền nước hoặc khó trả. Hỏi được qua điện thoại. Có thể trả ở ngân hàng hoặc bằng điện thoại thông minh.
    .search = tiền nước, trả tiền nước, hóa đơn nước, suido ryokin, không trả được tiền nước, nước thải, gesui, đồng hồ nước, trừ tài khoản, tiền nước cao, biên lai

## Waste

procedure-waste_move = Cách đổ rác sau khi chuyển nhà
    .about = Hãy xem ngày thu rác và cách phân loại trên trang web của thành phố và ở chỗ đổ rác khu bạn ở.
    .search = rác, gomi, ngày đổ rác, phân loại rác, chuyển nhà, đổ rác
procedure-waste_guide = Phân loại rác, ngày thu rác
    .about = Nhận bảng phân loại và lịch thu rác ở đây. Túi rác quy định mua ở cửa hàng.
    .search = rác, gomi, phân loại rác, lịch rác, túi rác, ngày thu rác, đổ rác, tái chế, lịch đổ rác, ngày đổ rác, gomi calendar, rác cháy được, rác tái chế, bảng phân loại, chai nhựa, lon, pin cũ
procedure-waste_large = Tự mang rác cỡ lớn (粗大ごみ), nhiều rác đến
    .about = Mang bằng ô tô đến Trung tâm năng lượng môi trường (環境エネルギーセンター).
    .search = rác to, sodai gomi, rác cồng kềnh, vứt sofa, vứt giường, vứt đệm, vứt tủ, đồ gỗ, nhiều rác, mang rác đến, lò đốt rác, trung tâm rác

## Dogs

procedure-dog_new = Đăng ký chó
    .about = Dành cho người bắt đầu nuôi chó từ 91 ngày tuổi trở lên. Đăng ký 3.000 yên, thẻ đã tiêm phòng dại (注射済票) 550 yên. Hãy làm trong vòng 30 ngày từ ngày bắt đầu nuôi.
    .search = đăng ký chó, chó, inu, chó mới, nuôi chó, chó con, thú cưng
procedure-dog_move_in = Đổi địa chỉ của chó (chó chuyển đến)
    .about = Dành cho người chuyển đến cùng chó đã đăng ký ở nơi ở cũ. Đổi thẻ đăng ký chó (鑑札) cũ miễn phí. Nếu mất thẻ cũ: 1.600 yên.
    .search = chó chuyển đến, địa chỉ chó, đổi địa chỉ chó, inu, thẻ chó, thú cưng
procedure-dog_change = Thay đổi đăng ký chó
    .about = Khai báo khi đổi chủ, đổi địa chỉ hoặc chó chết. Nộp trong vòng 30 ngày từ ngày đó.
    .search = chó chết, đổi chủ chó, địa chỉ chó, thú cưng chết, inu, chó
procedure-dog_shot = Thẻ đã tiêm phòng dại (注射済票)
    .about = Nhận thẻ của năm tài chính đó (tháng 4 đến tháng 3) cho chó đã tiêm phòng.
    .search = tiêm phòng dại, kyokenbyo, tiêm cho chó, thẻ tiêm phòng, bệnh dại, chó
procedure-dog_move_within = Đổi địa chỉ của chó (chuyển nhà trong thành phố)
    .about = Khai báo cho chó đổi địa chỉ trong thành phố. Nộp trong vòng 30 ngày từ ngày chuyển nhà.
    .search = địa chỉ chó, chuyển nhà cùng chó, đổi địa chỉ chó, inu, thú cưng, chó
procedure-dog_chip = Đăng ký, thay đổi microchip của chó
    .about = Nếu chó có microchip, hãy sửa cả đăng ký của nhà nước trong vòng 30 ngày từ ngày thay đổi. Làm được qua mạng.
    .search = microchip, chip chó, đăng ký chip, đăng ký chó, maikuro chippu, thú cưng
document-chip_papers = Giấy chứng nhận đăng ký microchip (chỉ chó có chip)

## Housing and disasters

procedure-housing_apply = Đăng ký, hỏi về nhà ở của thành phố (市営住宅)
    .about = Người cần chỗ ở và có thu nhập dưới mức quy định nộp đơn được. Người đang ở cũng khai báo tại đây.
    .search = nhà ở của thành phố, shiei jutaku, nhà công, danchi, thuê nhà rẻ, căn hộ, tìm nhà, tiền thuê nhà
procedure-disaster_certificate = Xin giấy chứng nhận thiệt hại do thiên tai (罹災証明書)
    .about = Dành cho người có nhà bị hại vì bão, động đất hoặc thiên tai khác. Hãy chụp ảnh trước khi dọn. Nếu là hỏa hoạn: trạm cứu hỏa (消防署).
    .search = chứng nhận thiệt hại, risai shomei, bão, động đất, lũ lụt, cháy nhà, nhà hỏng, thiên tai, nhà bị hỏng, tốc mái, ngập nhà, bảo hiểm
document-damage_photos = Ảnh cho thấy thiệt hại (nếu chụp được)

## Nothing of the list fits

procedure-living_consult = Hỏi việc khác về đời sống
    .about = Dành cho việc không có trong danh sách. Nhân viên lắng nghe bạn và chỉ quầy cần đến.
    .search = tư vấn đời sống, việc khác, hỏi, sinh hoạt, cuộc sống
