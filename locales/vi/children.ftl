# Machine-made translation, not reviewed by a person.
# Pregnancy, birth, small children, and parents who raise children alone.

# --- Pregnancy ---
procedure-pregnancy_notice = Báo mang thai và nhận sổ sức khỏe mẹ và bé
    .about = Người biết mình mang thai đến báo, nhận sổ sức khỏe mẹ và bé (母子健康手帳) và nói chuyện với y tá cộng đồng.
    .search = mang thai, có thai, có bầu, sổ mẹ và bé, sổ bà bầu, ngày dự sinh, boshi techo, ninshin todoke
procedure-pregnancy_tickets = Phiếu khám thai (受診券)
    .about = Nhận tập phiếu dùng khi khám thai và khám sau sinh, cùng với sổ sức khỏe mẹ và bé.
    .search = phiếu khám thai, vé khám thai, khám thai, khám sau sinh, giảm tiền khám thai, jushinken
procedure-pregnancy_move_in = Đổi phiếu khám thai khi chuyển đến
    .about = Nếu chuyển đến khi đang mang thai, bạn đổi phiếu của nơi ở cũ lấy phiếu của thành phố này.
    .search = chuyển nhà khi mang thai, đổi phiếu khám thai, vé khám thai, bà bầu chuyển đến, jushinken
procedure-pregnancy_outside = Khám thai ở ngoài tỉnh
    .about = Nếu khám ở bệnh viện, nhà hộ sinh ngoài tỉnh Shiga, hãy báo trước khi khám.
    .search = khám thai tỉnh khác, sinh ở tỉnh khác, về nhà bố mẹ sinh, bệnh viện ở Kyoto, ngoài Shiga, satogaeri
procedure-pregnancy_grant_first = Trợ cấp cho người mang thai (lần 1)
    .about = 50.000 yên cho người mang thai. Bạn nộp đơn được trong buổi nói chuyện khi báo mang thai.
    .search = trợ cấp mang thai, tiền cho bà bầu, 50000 yên, 5 man, ninshin kyufu
procedure-pregnancy_grant_second = Trợ cấp cho người mang thai (lần 2)
    .about = 50.000 yên cho mỗi em bé. Nộp đơn được từ 8 tuần trước ngày dự sinh.
    .search = trợ cấp mang thai lần 2, 50000 yên mỗi bé, sinh đôi, tiền cho em bé, 5 man, kyufu
procedure-pregnancy_test_subsidy = Hỗ trợ chi phí khám xác định mang thai
    .about = Dành cho người trong hộ không phải đóng thuế cư trú. Hỗ trợ đến 10.000 yên tiền khám xác định mang thai.
    .search = tiền thử thai, khám thai lần đầu, thu nhập thấp, hoàn tiền khám, hỗ trợ bà bầu, ninshin hantei
procedure-pregnancy_vaccine = Tiêm phòng virus RS khi mang thai
    .about = Tiêm miễn phí từ tuần 28 đến tuần 36 của thai, để bảo vệ em bé.
    .search = tiêm phòng RS, vắc xin RS, tiêm khi mang thai, tiêm cho bà bầu, RSV, RS wakuchin
procedure-pregnancy_worry = Trao đổi về mang thai, sinh con
    .about = Bạn nói chuyện riêng, được giữ kín, với y tá cộng đồng… Chưa đi bệnh viện cũng nói được.
    .search = mang thai ngoài ý muốn, lỡ có thai, lo lắng khi mang thai, sảy thai, thai lưu, không muốn có con, ninshin sodan

# --- After a birth ---
procedure-child_allowance_birth = Trợ cấp trẻ em cho con mới sinh (児童手当)
    .about = Dành cho gia đình có em bé mới sinh. Nộp trong vòng 15 ngày, tính từ hôm sau ngày sinh. Công chức nộp ở nơi làm việc.
    .late = Bây giờ bạn vẫn nộp được. Thường trợ cấp tính từ tháng sau tháng nộp đơn.
    .search = trợ cấp trẻ em, tiền trợ cấp con, tiền nuôi con, con mới sinh, con thứ hai, jido teate
procedure-newborn_visit = Đăng ký nhân viên đến thăm em bé
    .about = Nữ hộ sinh hoặc y tá cộng đồng (保健師) đến nhà bạn. Hãy gửi bưu thiếp trong sổ hoặc gọi điện. Bạn không cần đến quầy.
    .search = thăm em bé, y tá đến nhà, thăm trẻ sơ sinh, nữ hộ sinh, akachan homon
procedure-low_weight = Báo trẻ sinh nhẹ cân
    .about = Dành cho em bé sinh ra nhẹ hơn 2.500 g.
    .search = trẻ nhẹ cân, sinh nhẹ cân, bé nhỏ, dưới 2500 g, sinh non, teitaiju
procedure-premature_medical = Hỗ trợ viện phí cho trẻ sinh non (未熟児養育医療)
    .about = Hỗ trợ viện phí cho em bé dưới 1 tuổi sinh ra nhỏ hoặc yếu và cần nằm viện.
    .search = sinh non, trẻ sinh non, NICU, viện phí em bé, lồng ấp, mijukuji
procedure-postnatal_care = Chăm sóc sau sinh (産後ケア)
    .about = Mẹ và bé chưa đủ 1 năm sau sinh được nghỉ ngơi và hỏi chuyện: ở lại qua đêm, đến trong ngày, hoặc tại nhà.
    .search = chăm sóc sau sinh, mệt sau sinh, nghỉ ngơi, cho con bú, trầm cảm sau sinh, sango kea, mệt mỏi nuôi con
procedure-baby_residence_status = Tư cách lưu trú cho con mới sinh (在留資格)
    .about = Khi cả bố và mẹ có quốc tịch nước ngoài. Nộp ở cục quản lý xuất nhập cảnh (入管) trong vòng 30 ngày, tính cả ngày sinh.
    .late = Hãy sớm hỏi cục quản lý xuất nhập cảnh (入管).
    .search = visa cho con, tư cách lưu trú cho con, visa trẻ sơ sinh, xuất nhập cảnh, nyukan, zairyu, zairyu card

# --- Children ---
procedure-child_medical = Thẻ hỗ trợ y tế trẻ em (受給券)
    .about = Thẻ giúp chi phí y tế cho trẻ đến tuổi học trung học phổ thông.
    .search = thẻ y tế trẻ em, khám bệnh miễn phí cho con, tiền khám cho con, bảo hiểm trẻ em, viện phí của con, jukyuken, kodomo iryo
procedure-child_allowance_move = Trợ cấp trẻ em khi chuyển đến (児童手当)
    .about = Dành cho gia đình nuôi con đến tuổi trung học phổ thông. Nộp trong vòng 15 ngày, tính từ hôm sau ngày dự định chuyển đi đã báo ở nơi cũ. Công chức nộp ở nơi làm việc.
    .late = Bây giờ bạn vẫn nộp được. Thường trợ cấp tính từ tháng sau tháng nộp đơn.
    .search = trợ cấp trẻ em, tiền trợ cấp con, tiền nuôi con, chuyển nhà, chuyển đến cùng con, jido teate
procedure-child_allowance_end = Thôi trợ cấp trẻ em ở đây (chuyển đi)
    .about = Khi chuyển sang nơi khác, bạn báo thôi trợ cấp ở thành phố này. Hãy nộp đơn mới ở thành phố, thị trấn mới.
    .search = thôi trợ cấp trẻ em, dừng trợ cấp con, chuyển đi, chuyển nhà, jido teate
procedure-child_allowance_change = Thay đổi trợ cấp trẻ em (児童手当)
    .about = Khi người nhận, tài khoản hoặc gia đình thay đổi. Nếu đổi người nhận: trong vòng 15 ngày, tính từ hôm sau ngày thay đổi.
    .search = đổi người nhận trợ cấp, đổi tài khoản trợ cấp, trợ cấp trẻ em, ly hôn, ly thân, tiền nuôi con, jido teate
procedure-child_medical_end = Trả lại thẻ hỗ trợ y tế trẻ em (受給券)
    .about = Khi chuyển ra ngoài thành phố, bạn trả lại thẻ của con.
    .search = trả thẻ y tế trẻ em, chuyển đi, trả thẻ của con, jukyuken, trả thẻ bảo hiểm của con, kodomo iryo
procedure-vaccine_move_in = Tiêm phòng cho trẻ mới chuyển đến
    .about = Khi trẻ chưa vào tiểu học chuyển đến, bạn nhận phiếu tiêm phòng (予診票) của thành phố này.
    .search = tiêm phòng, tiêm chủng, vắc xin, phiếu tiêm, con mới chuyển đến, yobo sesshu
procedure-infant_checkup = Hỏi về khám sức khỏe, tiêm phòng trẻ em
    .about = Khi muốn biết ngày khám, việc tiêm phòng, hoặc không nhận được thông báo.
    .search = khám sức khỏe trẻ em, khám cho bé, tiêm phòng cho con, tiêm chủng, vắc xin, phát triển của bé, nyuji kenshin, tiêm phòng cho bé

# --- Raising children alone ---
procedure-rearing_allowance = Trợ cấp nuôi con cho gia đình chỉ có bố hoặc mẹ (児童扶養手当)
    .about = Tiền cho người một mình nuôi con và người có hoàn cảnh tương tự. Tính từ tháng sau tháng nộp đơn.
    .search = mẹ đơn thân, bố đơn thân, trợ cấp nuôi con một mình, ly hôn nuôi con, một mình nuôi con, jido fuyo teate
procedure-rearing_allowance_move = Trợ cấp nuôi con (chỉ có bố hoặc mẹ): chuyển nhà (児童扶養手当)
    .about = Dành cho người đang nhận trợ cấp này, hoặc một mình nuôi con muốn nhận, khi chuyển nhà.
    .search = mẹ đơn thân chuyển nhà, bố đơn thân, đổi địa chỉ trợ cấp, chuyển nhà, jido fuyo teate
procedure-single_medical = Thẻ hỗ trợ y tế (受給券) cho gia đình chỉ có bố hoặc mẹ
    .about = Thẻ giúp chi phí y tế cho bố hoặc mẹ một mình nuôi con và các con. Có điều kiện về thu nhập.
    .search = thẻ y tế mẹ đơn thân, tiền khám bệnh, mẹ đơn thân, bố đơn thân, hitorioya, jukyuken
procedure-rearing_allowance_end = Báo ngừng trợ cấp nuôi con cho gia đình chỉ có bố hoặc mẹ (児童扶養手当)
    .about = Khi kết hôn, trợ cấp này ngừng. Tiền nhận sau đó phải trả lại, nên hãy báo sớm.
    .search = ngừng trợ cấp, tái hôn, jido fuyo teate, không còn một mình nuôi con, trả lại trợ cấp, kết hôn lại, dừng trợ cấp
procedure-single_medical_end = Trả lại thẻ hỗ trợ y tế (受給券) cho gia đình chỉ có bố hoặc mẹ
    .about = Sau khi kết hôn không dùng được nữa. Con nhận thẻ hỗ trợ y tế cho trẻ em.
    .search = trả thẻ y tế, jukyuken, tái hôn, thẻ hỗ trợ y tế, ngừng thẻ, marufuku
procedure-single_consult = Tư vấn cho người một mình nuôi con
    .about = Bạn nói được về việc làm, tiền bạc, tiền nuôi con từ người kia, tiền học của con.
    .search = mẹ đơn thân, bố đơn thân, tư vấn, tiền cấp dưỡng, vay tiền, tiền học cho con, hitorioya, yoikuhi

# --- Papers ---
document-pregnancy_form = Giấy báo mang thai (妊娠届出書), chỉ khi bệnh viện đã đưa
document-bank_account_mother = Sổ hoặc thẻ ngân hàng đứng tên chính người mang thai, sinh con
document-checkup_tickets = Phiếu khám thai (受診券) chưa dùng của nơi ở cũ
document-checkup_booklet = Tập phụ (別冊) của sổ sức khỏe mẹ và bé
document-mutual_aid_papers = Giấy cho biết bảo hiểm 共済 (chỉ người có bảo hiểm này)
document-birth_card = Bưu thiếp báo sinh (出生連絡票) trong tập phụ của sổ sức khỏe mẹ và bé
document-premature_opinion = Giấy ý kiến của bệnh viện (養育医療意見書)
document-household_consent = Giấy đồng ý có chữ ký của người nhà từ 18 tuổi trở lên (mẫu có ở quầy)
document-birth_acceptance = Giấy chứng nhận đã nhận đơn khai sinh (受理証明書), hoặc giấy có ghi việc sinh
document-medical_ticket = Thẻ hỗ trợ y tế (受給券)
document-allowance_certificate = Giấy chứng nhận hoặc thông báo trợ cấp (chỉ người đang nhận)
document-single_parent_papers = Bản sao hộ tịch (戸籍謄本), hoặc giấy chứng nhận trợ cấp nuôi con cho gia đình chỉ có bố hoặc mẹ (児童扶養手当)
document-pension_papers_if_any = Giấy chứng nhận hoặc thông báo lương hưu (chỉ người đang nhận)
procedure-pregnancy_grant_visit = Trợ cấp lần 2 khi nhân viên đến thăm em bé
    .about = 50.000 yên cho mỗi em bé. Thường bạn nhận mẫu đơn khi nhân viên đến thăm. Hôm nay không cần đến quầy.
    .search = trợ cấp mang thai lần 2, 50000 yên, thăm em bé, sinh đôi, kyufu
procedure-medical_ticket_address = Đổi địa chỉ trên thẻ hỗ trợ y tế (受給券)
    .about = Ghi lại địa chỉ trên thẻ khi bạn chuyển nhà trong thành phố.
    .search = đổi địa chỉ thẻ y tế, thẻ y tế trẻ em, chuyển nhà, jukyuken, đổi địa chỉ thẻ của con, fukushi iryo
procedure-child_allowance_divorce = Đổi người nhận trợ cấp trẻ em (児童手当)
    .about = Khi kết hôn hoặc ly hôn mà người chính nuôi con thay đổi. Nộp trong vòng 15 ngày, tính từ hôm sau ngày thay đổi.
    .search = trợ cấp trẻ em khi ly hôn, đổi người nhận trợ cấp, ly hôn, tiền nuôi con, jido teate
