# Machine-made translation, not reviewed by a person.

## Facts

fact-care_need = Khó khăn về chăm sóc và đời sống tuổi già
fact-care_person = Tuổi của người cần chăm sóc
fact-worry_about = Điều muốn trao đổi
fact-child_worry = Điều muốn trao đổi về con
fact-death_notified = Đã nộp đơn khai tử hay chưa
fact-death_known_on = Ngày mất (hoặc ngày biết tin)
fact-deceased = Về người đã mất
fact-left_behind = Về gia đình
fact-estate = Tài sản của người đã mất, chuyện tiền
fact-foreign_need = Việc của người nước ngoài

## Questions

question-care_need = Bạn gặp khó khăn gì?
    .why = Vì mỗi khó khăn có quầy riêng. Bạn chọn bao nhiêu mục cũng được.
question-care_person = Người cần chăm sóc hoặc giúp đỡ bao nhiêu tuổi?
    .why = Vì chế độ dùng được và thứ cần mang khác nhau theo tuổi.
question-worry_about = Bạn muốn trao đổi về điều gì?
    .why = Để chọn nhân viên nghe bạn nói. Nếu không muốn trả lời, bạn cứ đi tiếp mà không chọn.
question-child_worry = Bạn muốn nói điều gì về con?
    .why = Vì nhân viên nghe chuyện phát triển của con và chuyện trường học khác nhau.
question-death_notified = Chúng tôi xin chia buồn cùng bạn. Có phải đơn khai tử (死亡届) đã nộp rồi không?
    .why = Để hướng dẫn việc gấp trước. Công ty tang lễ thường đã nộp thay. Hôm nay bạn không cần làm xong hết.
question-death_known_on = Người ấy mất ngày nào?
    .why = Để tính thời hạn. Nếu bạn biết tin sau đó, hãy chọn ngày biết tin.
question-deceased = Điều nào đúng với người đã mất?
    .why = Để không sót thủ tục. Hãy chọn cả điều bạn không chắc. Quầy sẽ xem có cần hay không.
question-left_behind = Điều nào đúng với gia đình?
    .why = Vì gia đình có thể được nhận tiền, hoặc cần vào bảo hiểm khác.
question-estate = Người ấy có những gì? Bạn có lo lắng về tiền không?
    .why = Để báo những việc có thời hạn và hỗ trợ bạn có thể nhận.
question-foreign_need = Bạn cần làm việc gì?
    .why = Vì có việc làm ở tòa thị chính, có việc làm ở cục quản lý xuất nhập cảnh (入管).

## Choices: care

choice-care_need-start = Muốn bắt đầu được chăm sóc, giúp đỡ
    .detail = Người hỗ trợ tại nhà, nơi sinh hoạt ban ngày, nhà dưỡng lão…
choice-care_need-change = Tình trạng thay đổi, sắp đến hạn
choice-care_need-discharge = Sắp ra viện
choice-care_need-memory = Lo về chứng hay quên, sống một mình
choice-care_need-carer = Người nhà mệt mỏi vì chăm sóc
choice-care_need-daily = Thăm hỏi, cơm hộp, tã giấy…
choice-care_need-home = Sửa nhà: tay vịn, bậc thềm…
choice-care_need-cost = Chi phí nhà dưỡng lão, ở ngắn ngày
choice-care_need-premium = Đóng phí bảo hiểm chăm sóc dài hạn
choice-care_need-card = Mất thẻ bảo hiểm chăm sóc dài hạn (介護保険被保険者証)
choice-care_need-vaccine = Tiêm phòng cho người cao tuổi
choice-care_need-disaster = Nhờ giúp đỡ khi có thiên tai
choice-care_need-private = Có điều lo lắng khó nói
choice-care_person-65_up = 65 tuổi trở lên
choice-care_person-40_64 = 40 đến 64 tuổi
choice-care_person-under_40 = 39 tuổi trở xuống

## Choices: worry

choice-worry_about-today = Hôm nay không có đồ ăn, chỗ ngủ
choice-worry_about-money = Tiền sinh hoạt
choice-worry_about-home = Tiền thuê nhà, chỗ ở
choice-worry_about-work = Việc làm, không ra khỏi nhà
choice-worry_about-payments = Đóng thuế, phí bảo hiểm
choice-worry_about-debt = Tiền vay, tiền nợ
choice-worry_about-contract = Hợp đồng, mua sắm
choice-worry_about-close = Chuyện với người thân cận
    .detail = Gia đình, vợ chồng, người yêu… Khi bạn sợ hoặc không thấy an toàn
    .note = Nếu đang gặp nguy hiểm, hãy báo nhân viên gần nhất hoặc gọi 110. Điện thoại tư vấn: #8008, hoặc 0120-279-889 (24 giờ, tiếng Nhật). Tiếng khác: chat ở soudanplus.jp, từ 12 giờ đến 22 giờ. Về trẻ em: 189.
choice-worry_about-address = Việc về địa chỉ của bạn
    .detail = Khi bạn không muốn người khác biết địa chỉ
    .note = Nếu đang gặp nguy hiểm, hãy báo nhân viên gần nhất hoặc gọi 110. Điện thoại tư vấn: #8008, hoặc 0120-279-889 (24 giờ, tiếng Nhật). Tiếng khác: chat ở soudanplus.jp, từ 12 giờ đến 22 giờ. Về trẻ em: 189.
choice-worry_about-child = Chuyện về con
choice-worry_about-elder = Chuyện về người nhà cao tuổi
choice-worry_about-pregnancy = Chuyện mang thai
choice-worry_about-mind = Tâm trạng, sức khỏe
choice-worry_about-rights = Phân biệt đối xử, quấy rối
choice-worry_about-law = Hàng xóm, thừa kế, pháp luật
choice-worry_about-unsure = Tôi khó nói thành lời
choice-child_worry-growth = Nói năng, phát triển
choice-child_worry-school = Chuyện ở trường
    .detail = Không muốn đến trường, chuyện bạn bè
choice-child_worry-home = Nuôi con, chuyện gia đình
choice-child_worry-caring = Con đang chăm sóc người nhà

## Choices: bereavement

choice-deceased-household_head = Là chủ hộ (世帯主)
    .detail = Khi trong nhà còn ít nhất 2 người từ 15 tuổi trở lên
choice-deceased-national_insurance = Có Bảo hiểm y tế quốc dân (国保)
choice-deceased-late_elder = Từ 75 tuổi trở lên
    .detail = Hoặc có bảo hiểm y tế cho người từ 75 tuổi (後期高齢者医療)
choice-deceased-company_insurance = Có bảo hiểm y tế qua nơi làm việc
choice-deceased-care_65 = Từ 65 tuổi trở lên, hoặc có mức chăm sóc
choice-deceased-pension = Đang nhận lương hưu
choice-deceased-paying_pension = Đang đóng lương hưu quốc dân (国民年金)
choice-deceased-handbook = Có sổ, giấy hoặc trợ cấp khuyết tật
choice-deceased-medical_ticket = Có thẻ hỗ trợ y tế (受給券)
choice-deceased-child_allowance = Đang nhận trợ cấp trẻ em (児童手当)
    .detail = Hoặc là trẻ được hưởng trợ cấp
choice-deceased-foreign = Có quốc tịch nước ngoài
choice-left_behind-spouse = Có chồng hoặc vợ
choice-left_behind-children_18 = Có con từ 18 tuổi trở xuống
choice-left_behind-lived_together = Có người nhà khác sống cùng
choice-left_behind-on_their_insurance = Có người nhà chung bảo hiểm qua nơi làm việc của người ấy
choice-left_behind-war = Gia đình người chết vì chiến tranh, muốn xin tiền đặc biệt (特別弔慰金)
choice-estate-house = Đất hoặc nhà
choice-estate-farmland = Ruộng, vườn
choice-estate-forest = Đất rừng
choice-estate-moped = Xe máy từ 125 cc trở xuống, máy kéo
choice-estate-dog = Chó
choice-estate-water = Hợp đồng nước máy
choice-estate-city_housing = Nhà ở của thành phố (市営住宅)
choice-estate-loaned = Dụng cụ, phiếu mượn của thành phố
choice-estate-grave = Mộ muốn chuyển, mộ ở nghĩa trang thành phố
choice-estate-debts = Tiền nợ (cả khi không chắc)
choice-estate-costs = Lo về tiền tang lễ, tiền sinh hoạt

## Choices: foreign residents

choice-foreign_need-language = Trao đổi về ngôn ngữ, đời sống
choice-foreign_need-moved = Địa chỉ đã thay đổi
choice-foreign_need-stay = Muốn gia hạn lưu trú, đổi tư cách lưu trú
choice-foreign_need-renewed = Thời hạn lưu trú đã được gia hạn
    .detail = Bạn cũng cần gia hạn thẻ My Number
choice-foreign_need-combine = Muốn gộp thẻ lưu trú và thẻ My Number thành một
choice-foreign_need-lost = Đã mất thẻ lưu trú (在留カード)
choice-foreign_need-special = Về giấy chứng nhận vĩnh trú đặc biệt
choice-foreign_need-common_name = Đăng ký tên thường dùng (通称)
choice-foreign_need-school = Muốn cho con vào trường học
choice-foreign_need-learn = Muốn học tiếng Nhật
