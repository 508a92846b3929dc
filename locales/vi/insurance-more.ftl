# Machine-made translation, not reviewed by a person.

## Papers

document-premium_notice = Thông báo phí bảo hiểm, phiếu nộp tiền (納付書)
document-welfare_end_notice = Thông báo thôi trợ cấp sinh hoạt (廃止決定通知書), nếu trợ cấp đã hết
document-pension_claim_form = Đơn xin lương hưu (年金請求書), nếu đã nhận được

## Health insurance

procedure-nhi_join_within = Vào Bảo hiểm y tế quốc dân khi chưa có bảo hiểm (国民健康保険)
    .about = Dành cho người dưới 75 tuổi không có bảo hiểm qua nơi làm việc hoặc bảo hiểm khác. Dù nộp muộn, phí vẫn tính từ tháng bảo hiểm trước kết thúc.
    .search = không có bảo hiểm, bảo hiểm y tế, bảo hiểm quốc dân, vào bảo hiểm, chuyển nhà trong thành phố, kokuho, kokumin kenko hoken
procedure-nhi_join_other = Vào Bảo hiểm y tế quốc dân khi bảo hiểm khác hết (国民健康保険)
    .about = Ví dụ khi hết trợ cấp sinh hoạt hoặc hết thời gian tiếp tục bảo hiểm cũ (任意継続), và không có bảo hiểm khác. Nộp trong vòng 14 ngày, tính từ hôm sau ngày hết.
    .search = hết trợ cấp sinh hoạt, không có bảo hiểm, bảo hiểm y tế, vào bảo hiểm, hết bảo hiểm cũ, kokuho, ninni keizoku
procedure-nhi_account = Nộp phí Bảo hiểm y tế quốc dân từ tài khoản (口座振替)
    .about = Phí bảo hiểm được trừ tự động từ tài khoản. Bạn cũng đăng ký được ở ngân hàng.
    .search = trừ tự động, tài khoản ngân hàng, đóng bảo hiểm qua ngân hàng, phí bảo hiểm, cách đóng bảo hiểm, kokuho, koza furikae
procedure-late_limit = Giới hạn chi phí nằm viện cho người từ 75 tuổi (限度区分)
    .about = Dành cho người 75 tuổi trở lên và người có cùng bảo hiểm này, khi chi phí cao vì nằm viện hoặc lý do khác. Nếu dùng thẻ My Number làm thẻ bảo hiểm, không cần làm.
    .search = giới hạn chi phí, nằm viện, 75 tuổi, bảo hiểm người già, chi phí y tế cao, gendogaku
procedure-late_relief = Trao đổi về phí bảo hiểm y tế cho người từ 75 tuổi
    .about = Dành cho người khó đóng phí vì thiên tai, thu nhập giảm hoặc lý do khác.
    .search = không đóng được phí bảo hiểm, giảm phí, bảo hiểm người già, 75 tuổi, đóng nhiều lần
procedure-hospital_costs = Nhận lại chi phí sau khi nằm viện (高額療養費)
    .about = Dành cho người có Bảo hiểm y tế quốc dân hoặc bảo hiểm y tế cho người từ 75 tuổi (後期高齢者医療). Nếu có bảo hiểm qua nơi làm việc, hãy hỏi nơi làm việc.
    .search = hoàn tiền bệnh viện, nằm viện, ra viện, viện phí, chi phí y tế cao, kogaku ryoyohi
procedure-med_low_elder = Thẻ hỗ trợ y tế cho người 65 đến 69 tuổi (受給券)
    .about = Thẻ giúp chi phí y tế cho người 65 đến 69 tuổi có thu nhập hộ thấp. Hãy hỏi ở quầy xem thẻ này còn không.
    .search = thẻ y tế, thu nhập thấp, 65 tuổi, người già, hỗ trợ y tế, marufuku

## Insurance through work, public assistance

procedure-work_insurance = Bảo hiểm và lương hưu qua nơi làm việc
    .about = Nơi làm việc sẽ báo việc vào bảo hiểm, người phụ thuộc, lương hưu của người đi làm (厚生年金) và người vợ hoặc chồng phụ thuộc (第3号).
    .search = bảo hiểm công ty, bảo hiểm xã hội, người phụ thuộc, lương hưu công ty, shakai hoken, fuyo, kosei nenkin
procedure-work_continued = Tiếp tục bảo hiểm của nơi làm cũ (任意継続)
    .about = Nộp cho quỹ bảo hiểm y tế (協会けんぽ・健康保険組合) trong vòng 20 ngày, tính từ hôm sau ngày nghỉ việc. Dùng được đến 2 năm.
    .search = tiếp tục bảo hiểm công ty, nghỉ việc, giữ bảo hiểm cũ, ninni keizoku, kyokai kenpo
procedure-work_papers = Giấy xác nhận bảo hiểm (資格確認書) của nơi làm việc
    .about = Hãy xin ở nơi làm việc hoặc quỹ bảo hiểm y tế (協会けんぽ・健康保険組合).
    .search = thẻ bảo hiểm công ty, mất thẻ bảo hiểm, giấy xác nhận bảo hiểm, hokensho, shakai hoken
procedure-work_costs = Chi phí y tế cao: bảo hiểm qua nơi làm việc (高額療養費・限度額)
    .about = Hãy nộp đơn cho nơi làm việc hoặc quỹ bảo hiểm y tế (協会けんぽ・健康保険組合).
    .search = chi phí y tế cao, hoàn tiền, bảo hiểm công ty, nằm viện, gendogaku, kogaku ryoyohi
procedure-welfare_medical = Khám chữa bệnh khi nhận trợ cấp sinh hoạt
    .about = Nhân viên phụ trách sẽ hướng dẫn cách đi khám bệnh.
    .search = trợ cấp sinh hoạt, phiếu y tế, đi khám bệnh, bệnh viện, seikatsu hogo, iryoken
procedure-welfare_move = Trợ cấp sinh hoạt và việc chuyển nhà
    .about = Nhân viên phụ trách nghe bạn nói, và xem các thủ tục trước và sau khi chuyển nhà.
    .search = trợ cấp sinh hoạt, chuyển nhà, phúc lợi, seikatsu hogo, hikkoshi

## National pension

procedure-pension_join_move = Vào lương hưu quốc dân khi chuyển nhà và nghỉ việc (国民年金)
    .about = Dành cho người 20 đến 59 tuổi đã nghỉ việc hoặc thôi phụ thuộc. Nộp trong vòng 14 ngày, tính từ hôm sau ngày nghỉ việc hoặc thôi phụ thuộc. Học sinh, sinh viên xin đóng sau được.
    .search = lương hưu, nghỉ việc, chuyển nhà, nenkin, kokumin nenkin
procedure-pension_child_care = Miễn đóng lương hưu quốc dân khi nuôi con nhỏ
    .about = Dành cho bố hoặc mẹ tự đóng lương hưu quốc dân. Từ tháng 10 năm 2026, miễn cho đến khi con được 1 tuổi.
    .search = miễn nenkin, nuôi con nhỏ, em bé, miễn lương hưu, ikuji, nenkin
procedure-pension_account = Đóng lương hưu quốc dân từ tài khoản hoặc thẻ tín dụng
    .about = Đăng ký ở văn phòng lương hưu (年金事務所) hoặc ngân hàng.
    .search = đóng nenkin, trừ tự động, thẻ tín dụng, tài khoản ngân hàng, koza furikae, nenkin
procedure-pension_extra = Đóng thêm 400 yên mỗi tháng để tăng lương hưu (付加年金)
    .about = Dành cho người tự đóng lương hưu quốc dân. Người đang được miễn đóng hoặc ở quỹ 国民年金基金 không tham gia được.
    .search = tăng lương hưu, fuka nenkin, đóng thêm, 400 yên, lương hưu cộng thêm, tự kinh doanh, nenkin
procedure-pension_old_age = Xin nhận lương hưu tuổi già (老齢年金)
    .about = Nếu bạn chỉ tham gia lương hưu quốc dân, nộp ở thành phố. Nếu từng làm ở công ty, cơ quan nhà nước, đến văn phòng lương hưu (年金事務所).
    .search = nhận lương hưu, lương hưu tuổi già, nghỉ hưu, xin lương hưu, rorei nenkin, nenkin
procedure-pension_65 = Xin nhận lương hưu từ 65 tuổi
    .about = Gửi lại đơn hoặc bưu thiếp mà cơ quan lương hưu Nhật Bản (日本年金機構) gửi đến. Nếu không hiểu, hãy hỏi văn phòng lương hưu (年金事務所).
    .search = 65 tuổi, đủ 65 tuổi, nhận lương hưu, đơn xin lương hưu, nenkin
procedure-pension_disability = Lương hưu khuyết tật (障害年金)
    .about = Tùy vào ngày khám bác sĩ lần đầu. Lúc đó bạn có lương hưu quốc dân hoặc chưa đủ 20 tuổi: nộp ở thành phố. Lúc đó là nhân viên công ty: văn phòng lương hưu (年金事務所).
    .search = lương hưu khuyết tật, khám lần đầu, trợ cấp khuyết tật, shogai nenkin, nenkin

## Nothing of the list fits

procedure-job_consult = Việc khác về bảo hiểm, lương hưu
    .about = Dành cho việc không có trong danh sách. Nhân viên nghe bạn nói và hướng dẫn thủ tục cần làm.
    .search = hỏi về bảo hiểm, hỏi về lương hưu, tư vấn bảo hiểm, việc khác, nenkin, hoken
