# Machine-made translation, not reviewed by a person.
# Nursery, care after school, and school.

# --- Before school ---
procedure-nursery = Nộp đơn vào nhà trẻ (保育園), trường kodomo-en (こども園)
    .about = Dành cho gia đình không trông con ban ngày được vì đi làm, ốm, chăm sóc người nhà… Nộp đơn vào 2 tháng trước: muốn vào tháng 6 thì nộp trong tháng 4.
    .search = nhà trẻ, hoikuen, gửi con, gửi trẻ, kodomoen, đi làm lại, xin vào nhà trẻ, trông con, mầm non
procedure-kindergarten = Vào trường mẫu giáo (幼稚園), trường kodomo-en ngắn giờ (短時部)
    .about = Dành cho trẻ từ 3 đến 5 tuổi. Nộp đơn trực tiếp ở trường bạn muốn.
    .search = mẫu giáo, yochien, trường mẫu giáo, kodomoen, mầm non, 3 tuổi
procedure-nursery_change = Khai báo thay đổi ở nhà trẻ, trường kodomo-en
    .about = Dành cho gia đình có con đang học. Khai báo khi đổi việc làm, địa chỉ, gia đình, giờ gửi con, hoặc khi thôi học.
    .search = thay đổi nhà trẻ, đổi việc, nghỉ sinh, thôi nhà trẻ, đổi giờ gửi con, hoikuen, ikukyu
procedure-anyone_nursery = Chế độ gửi trẻ cho mọi trẻ (こども誰でも通園制度)
    .about = Trẻ từ 6 tháng tuổi đến trước khi tròn 3 tuổi, không học ở nhà trẻ hoặc trường nào, được gửi tối đa 3 giờ mỗi tháng.
    .search = gửi trẻ vài giờ, daredemo tsuen, gửi con ngắn giờ, nhà trẻ theo giờ, gửi trẻ, mọi trẻ
procedure-short_care = Trông trẻ ngắn giờ (一時預かり), trông trẻ ốm, Family Support
    .about = Đăng ký trước để gửi con trong thời gian ngắn, khi bạn có việc hoặc con ốm.
    .search = gửi con vài giờ, trông trẻ, trông trẻ ốm, byoji hoiku, family support, ichiji azukari, con sốt, mệt mỏi, nuôi con
procedure-after_school = Nộp đơn trông trẻ sau giờ học (学童, こどもの家)
    .about = Dành cho học sinh tiểu học mà ban ngày bố mẹ hoặc người giám hộ không ở nhà. Con ở đó sau giờ học hoặc nghỉ hè.
    .search = trông trẻ sau giờ học, gakudo, kodomo no ie, nghỉ hè, sau giờ học, học sinh tiểu học, câu lạc bộ sau giờ học

# --- School ---
procedure-school_transfer = Chuyển trường, vào trường tiểu học, trung học cơ sở
    .about = Dành cho trẻ từ lớp 1 tiểu học đến lớp 3 trung học cơ sở (lớp 9), khi chuyển trường vì chuyển nhà hoặc lý do khác, hoặc mới vào trường.
    .search = chuyển trường, nhập học, trường mới, gakko, tiểu học, trung học, tenko, trẻ em nước ngoài, xin học, cấp 1, cấp 2
procedure-school_transfer_out = Chuẩn bị chuyển trường (khi chuyển ra khỏi thành phố)
    .about = Hãy báo sớm cho trường con đang học và nhận giấy tờ để nộp cho trường mới.
    .search = chuyển trường, rời trường, giấy tờ chuyển trường, chuyển đi, tenko, trường cũ
procedure-school_designation = Xin học trường khác khu vực quy định
    .about = Nộp đơn khi muốn học trường khác khu vực, ví dụ cho đến khi tốt nghiệp hoặc vì lý do sức khỏe.
    .search = trường khác khu vực, học tiếp trường cũ, khu vực trường, kouku, đổi trường, trái tuyến
procedure-school_aid = Hỗ trợ chi phí đi học (就学援助)
    .about = Gia đình lo về tiền được giúp tiền ăn trưa, đồ dùng học tập, du lịch với trường và khoản khác. Nộp đơn ở trường.
    .search = tiền học, hỗ trợ tiền học, shugaku enjo, tiền ăn trưa, kyushoku, không có tiền học, học phí, đồ dùng học tập
procedure-school_place = Tư vấn chọn lớp, trường phù hợp (就学相談)
    .about = Trước khi vào trường hoặc khi đang học, chúng ta cùng tìm lớp, trường, hỗ trợ hợp với con.
    .search = lớp đặc biệt, trường hỗ trợ, tư vấn trường, shugaku sodan, phát triển, lớp hỗ trợ
procedure-school_absence = Tư vấn đời sống ở trường
    .about = Khó đến trường, buồn vì bạn bè và việc khác: học sinh hoặc phụ huynh đều hỏi được.
    .search = không muốn đi học, nghỉ học, bắt nạt, ijime, futoko, lo chuyện trường học, bạn bè

# --- Papers ---
document-nursery_form = Đơn xin vào nhà trẻ (mẫu cũng có ở quầy)
document-kindergarten_form = Đơn xin vào trường mẫu giáo (mẫu có ở trường)
document-after_school_form = Đơn xin trông trẻ sau giờ học (学童)
document-illness_papers = Giấy cho biết bệnh, khuyết tật hoặc việc chăm sóc (giấy khám của bác sĩ, sổ tay người khuyết tật)
document-job_search_papers = Giấy cho biết bạn đang tìm việc
document-change_papers = Giấy cho biết điều đã thay đổi
document-reason_papers = Giấy cho biết lý do (hợp đồng, giấy khám của bác sĩ, giấy chứng nhận việc làm)
document-allowance_certificate_if_any = Giấy chứng nhận trợ cấp nuôi con cho gia đình chỉ có bố hoặc mẹ (児童扶養手当の証書), chỉ người đang nhận
document-support_papers = Kết quả kiểm tra, giấy khám của bác sĩ, hồ sơ hỗ trợ (サポートファイル), nếu có
document-reason_of_care = Giấy cho biết lý do gửi con (người đi làm: giấy chứng nhận việc làm 就労証明書)
document-school_papers_if_any = Giấy chứng nhận học ở trường cũ và giấy khác (nếu con đã đi học)
document-enrol_notice = Thông báo nhập học (nếu đã nhận được)
document-allergy_papers = Giấy bác sĩ viết về dị ứng (学校生活管理指導表) và giấy khác
procedure-nursery_leave = Khai báo thôi nhà trẻ, trường kodomo-en
    .about = Khai báo khi con thôi nhà trẻ hoặc trường kodomo-en. Hãy hỏi trường hoặc quầy về hạn nộp của tháng thôi học.
    .search = thôi nhà trẻ, nghỉ nhà trẻ, rời nhà trẻ, taien, hoikuen, thôi học
procedure-school_allergy = Tư vấn dị ứng thức ăn ở bữa trưa
    .about = Hãy hỏi trường hoặc nhà trẻ của con. Bạn nhận mẫu giấy, bác sĩ viết, rồi bạn nộp.
    .search = dị ứng thức ăn, dị ứng, arerugi, bữa trưa, kyushoku, ăn kiêng
