# Machine-made translation, not reviewed by a person.

## Papers

document-contract_papers = Hợp đồng, biên lai, thư hoặc tin nhắn của bên kia (những gì bạn có)
document-bills = Hóa đơn và thư nhắc nợ đã nhận (những gì bạn có)
document-order_copy = Bản sao giấy tờ chính thức (nếu có)

## Errands, with neutral names

procedure-worry_today = Hỏi và xin hỗ trợ cuộc sống
    .about = Khi không có gì ăn, không có chỗ ngủ: dù chưa đủ giấy tờ, hôm nay bạn vẫn hỏi được. Nhân viên lắng nghe bạn ở chỗ yên tĩnh.
    .search = trợ cấp sinh hoạt, seikatsu hogo, không có gì ăn, hết tiền, không có nhà, vô gia cư, nghèo, không có tiền ăn, phúc lợi
procedure-worry_money = Tư vấn cuộc sống và việc làm
    .about = Thu nhập, tiền nhà, tiền vay, việc làm: chúng ta cùng suy nghĩ ở chỗ yên tĩnh. Chúng tôi cũng tìm hỗ trợ bạn dùng được.
    .search = hết tiền, nợ nần, không có việc, thất nghiệp, chi tiêu, hikikomori, vay nợ, khó khăn tiền bạc, shakkin
procedure-worry_rent = Hỏi về tiền nhà
    .about = Tư vấn trợ cấp tiền nhà (住居確保給付金) cho người không trả được tiền nhà vì việc làm hoặc thu nhập giảm.
    .search = không trả được tiền nhà, yachin, trợ cấp tiền nhà, bị đuổi khỏi nhà, chỗ ở, tiền thuê nhà, mất việc, jukyo kakuho
procedure-worry_contract = Tư vấn người tiêu dùng
    .about = Hãy nói với chúng tôi về rắc rối hợp đồng, mua hàng từ xa, hóa đơn lạ. Thời gian hủy được ngắn (ví dụ 8 ngày, tính cả ngày nhận giấy), bạn nên đến sớm. Điện thoại: 188.
    .search = lừa đảo, bị lừa, hủy hợp đồng, cooling off, mua hàng online, hóa đơn lạ, nợ, người tiêu dùng, shohisha, hóa đơn giả, bán hàng tận nhà, 188
procedure-worry_close = Nói chuyện về cuộc sống
    .about = Đầu tiên, nhân viên phụ trách lắng nghe bạn ở chỗ yên tĩnh. Bạn chỉ cần nói điều muốn nói. Đang nguy hiểm: báo nhân viên gần nhất hoặc gọi 110. Tư vấn qua điện thoại: #8008.
    .search = sợ, bị đánh, bạo lực, bạo lực gia đình, chồng đánh, vợ, người yêu, chạy trốn, dv, stalker, bị theo dõi, ngược đãi
procedure-worry_address = Hỏi về cách xử lý giấy tờ
    .about = Đầu tiên, nhân viên phụ trách lắng nghe bạn ở chỗ yên tĩnh. Chúng ta cùng quyết định cách xử lý giấy tờ. Nếu đang gặp nguy hiểm, hãy báo nhân viên gần nhất hoặc gọi 110.
    .search = giấu địa chỉ, giữ bí mật địa chỉ, bảo vệ địa chỉ, shien sochi, stalker, chạy trốn, không cho biết địa chỉ
procedure-worry_child = Tư vấn về con và gia đình
    .about = Đầu tiên, nhân viên phụ trách lắng nghe bạn ở chỗ yên tĩnh. Trẻ em hoặc hàng xóm cũng nói chuyện được. Tư vấn qua điện thoại: 189.
    .search = nuôi con mệt, lo cho trẻ, ngược đãi trẻ em, gyakutai, gia đình, trẻ chăm sóc người nhà, young carer, mệt mỏi, tư vấn nuôi con, đánh con
procedure-worry_growth = Tư vấn về sự phát triển
    .about = Bạn có thể nói điều mình lo: việc nói, khó ngồi yên, chơi với bạn. Không cần chẩn đoán hoặc sổ tay (手帳).
    .search = chậm nói, phát triển, hattatsu, không ngồi yên, tăng động, tự kỷ, adhd, chậm phát triển
procedure-worry_mind = Tư vấn sức khỏe tinh thần và cơ thể
    .about = Khi khó ngủ, tinh thần sa sút hoặc lo về sức khỏe, y tá cộng đồng lắng nghe bạn. Nếu quá đau khổ, hãy nói ngay với nhân viên gần nhất.
    .search = mất ngủ, không ngủ được, trầm cảm, buồn, muốn chết, tự tử, sức khỏe tâm thần, rượu, y tá, kokoro
procedure-worry_rights = Tư vấn quyền con người
    .about = Phân biệt đối xử, quấy rối, nói xấu trên mạng và rắc rối khác: chúng tôi lắng nghe bạn ở chỗ yên tĩnh.
    .search = phân biệt đối xử, quấy rối, nhân quyền, quyền con người, nói xấu trên mạng, jinken, bắt nạt, riêng tư
procedure-worry_law = Tư vấn người dân, tư vấn pháp luật
    .about = Mâu thuẫn với hàng xóm, thừa kế và việc khác cần hiểu biết pháp luật. Có thể cần hẹn trước.
    .search = luật sư, bengoshi, pháp luật, mâu thuẫn hàng xóm, thừa kế, cãi nhau, luật sư miễn phí, tư vấn pháp luật, tư vấn ly hôn, tranh chấp, kiện, đặt hẹn luật sư
procedure-worry_listen = Tư vấn mọi việc
    .about = Không nói rõ được cũng không sao. Nhân viên lắng nghe bạn và cùng tìm quầy cần đến.
    .search = đi đâu, không biết, giúp tôi, nói chuyện, việc khác, không chắc, tư vấn, soudan, hỏi, khó khăn
procedure-desk_finds_out = Cùng tìm quầy cần đến
    .about = Nếu không thấy việc của bạn, nhân viên quầy hướng dẫn chung lắng nghe bạn và nối bạn với quầy cần đến.
    .search = quầy hướng dẫn, đi đâu, việc khác, không có trong danh sách, không biết quầy nào, annai
