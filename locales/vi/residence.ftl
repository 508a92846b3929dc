# Machine-made translation, not reviewed by a person.

## Moving

procedure-move_in = Báo chuyển đến (転入届)
    .about = Dành cho người từ thành phố, thị trấn khác đến sống ở đây. Nộp trong vòng 14 ngày kể từ ngày bắt đầu sống ở đây.
    .late = Bây giờ bạn vẫn nộp được. Nhân viên sẽ hỏi lý do nộp muộn.
    .search = chuyển đến, chuyển nhà, nhà mới, đổi địa chỉ, địa chỉ mới, đăng ký địa chỉ, đăng ký cư trú, quên báo chuyển nhà, quá 14 ngày, juminhyo, tennyu, tennyu todoke, chuyển nhà đến đây, mới chuyển nhà đến
procedure-move_in_abroad = Báo chuyển đến từ nước ngoài (転入届)
    .about = Dành cho người từ nước ngoài đến sống ở đây. Nộp trong vòng 14 ngày kể từ ngày bắt đầu sống ở đây.
    .late = Bây giờ bạn vẫn nộp được. Nhân viên sẽ hỏi lý do nộp muộn.
    .search = từ nước ngoài đến, mới sang Nhật, mới đến Nhật, về lại Nhật, đăng ký cư trú, đăng ký địa chỉ, nhập cảnh, tennyu, juminhyo
procedure-move_within = Báo chuyển nhà trong thành phố (転居届)
    .about = Dành cho người đổi địa chỉ trong thành phố này. Nộp trong vòng 14 ngày kể từ ngày chuyển nhà.
    .late = Bây giờ bạn vẫn nộp được. Nhân viên sẽ hỏi lý do nộp muộn.
    .search = chuyển nhà trong thành phố, đổi phòng, nhà mới, đổi địa chỉ, địa chỉ mới, chuyển nhà, đăng ký địa chỉ, tenkyo, tenkyo todoke, jusho
procedure-move_out = Báo chuyển đi (転出届)
    .about = Dành cho người chuyển sang thành phố, thị trấn khác. Nộp được từ 2 tuần trước khi chuyển.
    .search = chuyển đi, chuyển nhà đi nơi khác, rời thành phố, giấy chứng nhận chuyển đi, cắt địa chỉ, chuyển nhà, tenshutsu, tenshutsu todoke
procedure-move_out_abroad = Báo chuyển ra nước ngoài (転出届)
    .about = Dành cho người sẽ sống ở nước ngoài 1 năm trở lên. Nộp trước khi rời Nhật Bản.
    .search = ra nước ngoài, rời Nhật, về nước, về Việt Nam, về nước luôn, du học nước ngoài, làm việc ở nước ngoài, kikoku, kaigai tenshutsu
procedure-household_change = Báo thay đổi hộ gia đình (世帯変更届)
    .about = Khi địa chỉ không đổi nhưng chủ hộ hoặc người trong hộ thay đổi. Nộp trong vòng 14 ngày, tính từ hôm sau ngày thay đổi.
    .search = hộ gia đình, chủ hộ, đổi chủ hộ, tách hộ, nhập hộ, setai, setainushi
procedure-licence_address = Đổi địa chỉ hoặc tên trên bằng lái xe
    .about = Làm ở đồn cảnh sát hoặc trung tâm bằng lái. Nếu bạn chỉ có bằng lái trên thẻ My Number (マイナ免許証) và đã đăng ký trước, báo ở tòa thị chính là đủ.
    .search = bằng lái xe, đổi địa chỉ bằng lái, cảnh sát, giấy phép lái xe, menkyo, menkyosho, unten menkyo, đổi tên bằng lái

## My Number card

procedure-mynum_continue = Tiếp tục dùng thẻ My Number (継続利用)
    .about = Để thẻ làm ở nơi ở cũ dùng được ở đây. Nếu bạn dùng e-Tax, hãy báo ở quầy.
    .search = my number, thẻ my number, tiếp tục dùng thẻ, chuyển nhà thẻ my number, đổi địa chỉ trên thẻ, keizoku riyo
procedure-mynum_address = Đổi địa chỉ trên thẻ My Number
    .about = Dành cho người đổi địa chỉ trong thành phố này.
    .search = đổi địa chỉ thẻ my number, địa chỉ mới trên thẻ, my number, thẻ my number, jusho henko
procedure-mynum_name = Đổi tên trên thẻ My Number
    .about = Dành cho người có tên thay đổi vì kết hôn hoặc lý do khác. Làm trong vòng 14 ngày, tính từ hôm sau ngày đổi tên.
    .search = đổi tên thẻ my number, đổi họ, họ mới, ghi họ cũ trên thẻ, my number, kyusei
procedure-mynum_sign = Cài lại chứng thư ký tên điện tử (署名用電子証明書)
    .about = Dành cho người mất chứng thư dùng cho e-Tax, đơn qua mạng vì đổi địa chỉ hoặc tên.
    .search = chứng thư điện tử, chữ ký điện tử, e-Tax, khai thuế qua mạng, không dùng được e-Tax, denshi shomeisho
procedure-mynum_apply = Xin cấp thẻ My Number
    .about = Dành cho người làm thẻ lần đầu. Khoảng 1 tháng sau mới có thẻ.
    .search = làm thẻ my number, xin thẻ my number, thẻ lần đầu, chụp ảnh làm thẻ, my number, mai nan ba ca do, mynumber
procedure-mynum_express = Làm nhanh thẻ My Number (特急発行)
    .about = Dành cho người mất thẻ, cần làm lại gấp. Nộp cùng với đơn báo mất. Nhanh nhất 1 tuần thẻ đến nhà.
    .search = làm thẻ gấp, cần thẻ nhanh, thẻ my number nhanh, làm lại thẻ, tokkyu, saihakko
procedure-mynum_baby = Thẻ My Number cho em bé
    .about = Xin được cùng lúc với đơn khai sinh (出生届). Dưới 1 tuổi, thẻ đến nhanh và không cần ảnh.
    .search = thẻ my number cho con, thẻ em bé, thẻ trẻ em, my number trẻ sơ sinh, akachan
procedure-mynum_get = Nhận thẻ My Number
    .about = Người nhận được bưu thiếp (交付通知書) của thành phố phải tự đến lấy thẻ.
    .search = nhận thẻ my number, lấy thẻ, bưu thiếp, giấy báo nhận thẻ, đặt mã pin, hagaki, uketori
procedure-mynum_renew_certificate = Gia hạn chứng thư điện tử (電子証明書)
    .about = Dành cho người có chứng thư điện tử trên thẻ (5 năm) sắp hết hạn. Làm được từ 3 tháng trước khi hết hạn.
    .search = gia hạn chứng thư, hết hạn my number, phong bì xanh, gia hạn my number, thẻ hết hạn, không dùng được thẻ bảo hiểm, koshin, denshi shomeisho
procedure-mynum_renew_card = Gia hạn thẻ My Number
    .about = Dành cho người có thẻ (10 năm, người chưa thành niên 5 năm) sắp hết hạn. Làm được từ 3 tháng trước khi hết hạn.
    .search = gia hạn thẻ my number, thẻ hết hạn, đổi thẻ mới, làm lại thẻ, thẻ my number hết hạn, koshin
procedure-mynum_pin = Đổi mã PIN, mở khóa thẻ
    .about = Dành cho người quên mã PIN hoặc nhập sai nên bị khóa. Nếu chỉ là mã ký tên, cũng đặt lại được bằng điện thoại thông minh và máy ở cửa hàng tiện lợi.
    .search = quên mã pin, quên mật khẩu, thẻ bị khóa, mở khóa, đổi mã pin, mã pin my number, ansho bango, pasuwado
procedure-mynum_lost = Mất thẻ My Number, xin cấp lại
    .about = Trước hết hãy gọi 0120-95-0178 (24 giờ) để khóa thẻ. Thẻ mới tốn khoảng 1.000 yên, trả khi nhận.
    .search = mất thẻ my number, làm rơi thẻ, bị lấy cắp thẻ, không tìm thấy thẻ, cấp lại thẻ, khóa thẻ, funshitsu, saihakko
procedure-mynum_return = Trả lại thẻ My Number
    .about = Dành cho người muốn trả lại thẻ.
    .search = trả thẻ my number, không cần thẻ, bỏ thẻ, hủy thẻ, henno

## Registered seal

procedure-seal_register = Đăng ký con dấu (印鑑登録)
    .about = Dành cho cư dân thành phố từ 15 tuổi trở lên. Nếu mới chuyển đến, bạn phải đăng ký lại.
    .search = đăng ký con dấu, con dấu, làm dấu, hanko, inkan, jitsuin, inkan toroku, giấy chứng nhận con dấu, đóng dấu
procedure-seal_stop = Hủy đăng ký con dấu, mất thẻ con dấu
    .about = Dành cho người mất thẻ con dấu (印鑑登録証) hoặc muốn đổi con dấu.
    .search = mất thẻ con dấu, đổi con dấu, hủy con dấu, mất hanko, inkan card, inkan torokusho
procedure-mynum_express_abroad = Làm nhanh thẻ My Number khi từ nước ngoài đến
    .about = Dành cho người từ nước ngoài chuyển đến và chưa có thẻ. Nếu nộp đơn trong vòng 30 ngày từ khi báo chuyển đến, bạn nhận thẻ nhanh.
    .search = làm thẻ nhanh, mới sang Nhật, từ nước ngoài đến, làm thẻ my number, cần thẻ gấp, tokkyu
procedure-mynum_name_today = Đổi tên trên thẻ My Number cùng lúc nộp đơn
    .about = Dành cho người đổi tên vì nộp đơn này. Đổi tên trên thẻ trong vòng 14 ngày, tính từ hôm sau ngày đổi tên.
    .search = họ mới, đổi tên, đổi họ, ghi họ cũ trên thẻ, thẻ my number, kyusei

## Moving, late, online, or in safety
procedure-move_private = Trao đổi trước khi làm thủ tục
    .about = Trước khi làm thủ tục, nhân viên nghe bạn nói ở chỗ yên tĩnh. Bạn chỉ cần nói điều bạn muốn.
    .search = giữ bí mật địa chỉ, giấu địa chỉ, không muốn ai biết địa chỉ, chạy trốn, bạo lực gia đình, trốn chồng, an toàn, shien sochi
procedure-move_private_record = Trao đổi về cách xử lý phiếu cư trú (住民票)
    .about = Khi làm thủ tục, bạn có thể trao đổi ở chỗ ngồi yên tĩnh về cách xử lý phiếu cư trú (住民票).
    .search = không cho xem phiếu cư trú, giữ bí mật địa chỉ, hạn chế xem, không muốn ai biết địa chỉ, juminhyo, shien sochi
procedure-late_notice = Nộp đơn khi đã quá 14 ngày
    .about = Quá 14 ngày vẫn nộp ở cùng quầy. Có thể bạn được đưa một tờ giấy để ghi lý do muộn.
    .search = báo muộn, quên báo, quá 14 ngày, nộp muộn, tiền phạt, chưa báo chuyển nhà
procedure-onestop = Báo chuyển nhà qua mạng (マイナポータル)
    .about = Với thẻ My Number và điện thoại, bạn báo chuyển đi và báo ngày đến thành phố, thị trấn mới.
    .search = chuyển nhà online, báo chuyển đi qua mạng, mynaportal, mai na portal, one stop, điện thoại, hikkoshi
