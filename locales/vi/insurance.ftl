# Machine-made translation, not reviewed by a person.

## National health insurance

procedure-nhi_join = Thôi bảo hiểm qua nơi làm việc, vào Bảo hiểm y tế quốc dân (国保)
    .about = Dành cho người thôi bảo hiểm qua nơi làm việc hoặc thôi phụ thuộc, và không có bảo hiểm khác. Nộp trong vòng 14 ngày, tính từ hôm sau ngày thôi.
    .late = Bây giờ bạn vẫn vào được. Phí bảo hiểm tính từ tháng lẽ ra bạn phải vào.
    .search = bảo hiểm y tế, bảo hiểm quốc dân, không có bảo hiểm, nghỉ việc, bảo hiểm sau khi nghỉ việc, mất bảo hiểm công ty, kokuho, kokumin kenko hoken, hoken
procedure-nhi_join_move = Vào Bảo hiểm y tế quốc dân khi chuyển đến (国民健康保険)
    .about = Dành cho người dưới 75 tuổi không có bảo hiểm qua nơi làm việc. Làm sau khi báo chuyển đến.
    .late = Bây giờ bạn vẫn vào được. Phí bảo hiểm tính từ tháng lẽ ra bạn phải vào.
    .search = bảo hiểm y tế, bảo hiểm quốc dân, chuyển đến, chuyển nhà, không có bảo hiểm, kokuho, kokumin kenko hoken
procedure-nhi_join_birth = Vào Bảo hiểm y tế quốc dân cho em bé (国民健康保険)
    .about = Dành cho em bé sinh trong hộ có Bảo hiểm y tế quốc dân.
    .search = bảo hiểm cho con, bảo hiểm em bé, bảo hiểm trẻ sơ sinh, kokuho, hoken akachan
procedure-nhi_leave = Thôi Bảo hiểm y tế quốc dân khi vào bảo hiểm qua nơi làm việc
    .about = Dành cho người có Bảo hiểm y tế quốc dân (国民健康保険) và đã vào bảo hiểm qua nơi làm việc.
    .search = thôi bảo hiểm quốc dân, có việc mới, vào bảo hiểm công ty, đóng bảo hiểm hai lần, hủy bảo hiểm, người phụ thuộc, shakai hoken, kokuho
procedure-nhi_leave_abroad = Thôi Bảo hiểm y tế quốc dân khi ra nước ngoài
    .about = Trả giấy xác nhận bảo hiểm (資格確認書) của thành phố này trước khi rời Nhật Bản.
    .search = thôi bảo hiểm, về nước, ra nước ngoài, về Việt Nam, trả thẻ bảo hiểm, kokuho, kokumin kenko hoken
procedure-nhi_leave_move = Thôi Bảo hiểm y tế quốc dân khi chuyển sang nơi khác
    .about = Thôi Bảo hiểm y tế quốc dân ở thành phố này và trả giấy xác nhận bảo hiểm (資格確認書). Sinh viên tiếp tục dùng bảo hiểm của bố mẹ thì không cần.
    .search = thôi bảo hiểm, chuyển đi, chuyển nhà, trả thẻ bảo hiểm, kokuho, kokumin kenko hoken
procedure-insurance_papers = Nhận giấy xác nhận bảo hiểm (資格確認書)
    .about = Dành cho người có Bảo hiểm y tế quốc dân hoặc bảo hiểm y tế cho người từ 75 tuổi (後期高齢者医療), khi không có thẻ My Number dùng làm thẻ bảo hiểm hoặc làm mất giấy này.
    .search = mất thẻ bảo hiểm, thẻ bảo hiểm y tế, giấy xác nhận bảo hiểm, không có thẻ bảo hiểm, cấp lại thẻ bảo hiểm, hokensho, shikaku kakuninsho
procedure-nhi_student = Bảo hiểm y tế quốc dân cho sinh viên sống xa nhà
    .about = Khi sống ngoài thành phố để đi học, bạn vẫn dùng được Bảo hiểm y tế quốc dân của bố mẹ. Nộp mỗi năm.
    .search = bảo hiểm sinh viên, đại học, du học sinh, sống xa nhà, bảo hiểm của bố mẹ, kokuho, gakusei
procedure-nhi_limit = Giới hạn chi phí nằm viện (限度額)
    .about = Dành cho người có Bảo hiểm y tế quốc dân, khi chi phí cao vì nằm viện hoặc lý do khác. Nếu dùng thẻ My Number làm thẻ bảo hiểm, thường không cần làm.
    .search = giới hạn chi phí, nằm viện, phẫu thuật, chi phí y tế cao, viện phí, tiền bệnh viện, gendogaku, nyuin
procedure-nhi_high_cost = Hoàn tiền y tế vượt mức (高額療養費)
    .about = Khi chi phí y tế trong 1 tháng vượt mức trần, phần vượt được trả lại. Nộp đơn trong vòng 2 năm, tính từ tháng sau tháng khám.
    .search = hoàn tiền bệnh viện, chi phí y tế cao, trả lại tiền, viện phí, tiền bệnh viện, nằm viện, kogaku ryoyohi
procedure-nhi_refund = Hoàn chi phí y tế tự trả toàn bộ (療養費)
    .about = Dành cho người đã tự trả toàn bộ chi phí, đã làm đai nẹp y tế, hoặc đã khám ở nước ngoài.
    .search = hoàn tiền, tự trả toàn bộ, đai nẹp, bệnh viện ở nước ngoài, áo nẹp, ryoyohi, tiền khám bệnh
procedure-nhi_birth = Trợ cấp sinh con một lần (出産育児一時金)
    .about = 500.000 yên cho người có Bảo hiểm y tế quốc dân. Nếu dùng chế độ trả thẳng cho bệnh viện, bạn không cần làm thủ tục.
    .search = tiền sinh con, trợ cấp sinh con, tiền đẻ, chi phí sinh, 500000 yên, shussan ichijikin
procedure-nhi_relief = Giảm phí Bảo hiểm y tế quốc dân, trao đổi
    .about = Dành cho người nghỉ việc vì lý do của nơi làm việc, hoặc khó đóng phí bảo hiểm.
    .search = không đóng được bảo hiểm, bảo hiểm đắt, thất nghiệp, giảm phí bảo hiểm, bị sa thải, tiền bảo hiểm, kokuho, hokenryo
procedure-nhi_maternity = Miễn, giảm phí Bảo hiểm y tế quốc dân trước và sau khi sinh
    .about = Khi người có Bảo hiểm y tế quốc dân sinh con, phí bảo hiểm giảm. Nộp được từ 6 tháng trước ngày dự sinh.
    .search = giảm bảo hiểm khi sinh, mang thai, sinh con, miễn phí bảo hiểm, bảo hiểm bà bầu, sanzen sango

## Insurance of the late elders

procedure-late_move_in = Bảo hiểm y tế cho người từ 75 tuổi, khi chuyển đến (後期高齢者医療)
    .about = Dành cho người 75 tuổi trở lên chuyển đến. Nếu đến từ tỉnh khác, cần thêm giấy chứng nhận.
    .search = bảo hiểm người già, 75 tuổi, bảo hiểm người cao tuổi, chuyển đến, koki koreisha
procedure-late_move_out = Bảo hiểm y tế cho người từ 75 tuổi, khi chuyển đi (後期高齢者医療)
    .about = Người 75 tuổi trở lên trả giấy xác nhận bảo hiểm khi chuyển đi. Nếu đi tỉnh khác, nhận giấy chứng nhận.
    .search = bảo hiểm người già, 75 tuổi, bảo hiểm người cao tuổi, chuyển đi, koki koreisha
procedure-late_75 = Bảo hiểm y tế cho người từ 75 tuổi, khi đủ 75 tuổi (後期高齢者医療)
    .about = Không cần nộp đơn. Giấy xác nhận bảo hiểm và giấy tờ khác đến qua bưu điện, muộn nhất vào ngày sinh nhật.
    .search = 75 tuổi, đủ 75 tuổi, bảo hiểm người già, đổi bảo hiểm, bảo hiểm người cao tuổi, koki koreisha
procedure-late_disabled = Người khuyết tật 65–74 tuổi vào bảo hiểm (後期高齢者医療)
    .about = Người 65 đến 74 tuổi có khuyết tật ở mức nhất định được chọn. Sau này có thể thôi.
    .search = 65 tuổi, khuyết tật, bảo hiểm người già, bảo hiểm người khuyết tật, koki koreisha
procedure-late_account = Nộp phí bảo hiểm y tế cho người từ 75 tuổi từ tài khoản
    .about = Đổi từ trừ vào lương hưu sang nộp tự động từ tài khoản (口座振替).
    .search = nộp từ ngân hàng, trừ lương hưu, phí bảo hiểm người già, chuyển khoản, koza furikae

## National pension

procedure-pension_join = Vào lương hưu quốc dân sau khi nghỉ việc (国民年金)
    .about = Dành cho người 20 đến 59 tuổi đã nghỉ việc hoặc thôi phụ thuộc. Nộp trong vòng 14 ngày, tính từ hôm sau ngày nghỉ hoặc thôi.
    .search = lương hưu, lương hưu quốc dân, nghỉ việc, nenkin, kokumin nenkin, đóng nenkin
procedure-pension_join_abroad = Vào lương hưu quốc dân khi từ nước ngoài đến (国民年金)
    .about = Dành cho người 20 đến 59 tuổi từ nước ngoài đến sống ở đây.
    .search = lương hưu, từ nước ngoài đến, mới sang Nhật, nenkin, kokumin nenkin
procedure-pension_20 = Lương hưu quốc dân từ 20 tuổi (国民年金)
    .about = Không cần nộp đơn. Khoảng 2 tuần sau khi đủ 20 tuổi, thông báo được gửi đến. Học sinh, sinh viên xin đóng sau được.
    .search = 20 tuổi, đủ 20 tuổi, lương hưu, nenkin, kokumin nenkin, nenkin techo
procedure-pension_voluntary = Tự nguyện tham gia lương hưu quốc dân (任意加入)
    .about = Dành cho người từ 60 tuổi trở lên muốn tăng lương hưu, hoặc muốn đóng tiếp khi sống ở nước ngoài.
    .search = tăng lương hưu, tự nguyện, 60 tuổi, đóng nenkin ở nước ngoài, nenkin, ninni kanyu
procedure-pension_exempt = Miễn, hoãn đóng lương hưu quốc dân (免除・猶予)
    .about = Dành cho người thu nhập thấp hoặc thất nghiệp. Có thể xin cho thời gian đã qua, lùi đến 2 năm 1 tháng.
    .search = không đóng được nenkin, miễn nenkin, miễn lương hưu, giảm lương hưu, thất nghiệp, không có tiền đóng, menjo, nenkin
procedure-pension_student = Sinh viên xin đóng lương hưu sau (学生納付特例)
    .about = Dành cho học sinh, sinh viên từ 20 tuổi, thu nhập thấp. Nộp đơn mỗi năm tài chính.
    .search = nenkin sinh viên, du học sinh, đại học, trường nghề, đóng nenkin sau, không đóng được nenkin, gakusei nofu tokurei
procedure-pension_maternity = Miễn đóng lương hưu quốc dân trước và sau khi sinh
    .about = Dành cho người tự đóng lương hưu quốc dân và sinh con. Nộp được từ 6 tháng trước ngày dự sinh.
    .search = nenkin khi sinh con, mang thai, sinh con, miễn nenkin, sanzen sango
procedure-pension_address = Đổi địa chỉ lương hưu
    .about = Nếu số My Number đã được đăng ký, bạn không cần nộp đơn.
    .search = đổi địa chỉ lương hưu, địa chỉ nenkin, nenkin, chuyển nhà, lương hưu, nenkin jusho
