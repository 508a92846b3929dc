# Machine-made translation, not reviewed by a person.

## Papers

document-death_certificate = Giấy chứng tử của bác sĩ (死亡診断書), cùng một tờ với đơn khai tử. Hãy sao chụp trước
document-funeral_papers = Biên lai tang lễ hoặc thiếp cảm ơn khách viếng (会葬礼状)
document-their_cards = Giấy xác nhận bảo hiểm (資格確認書) và thẻ của người đã mất (những gì tìm thấy)
document-heir_account = Giấy tờ cho biết tài khoản ngân hàng của người nhà sẽ nhận tiền
document-heir_papers = Hộ tịch (戸籍) cho biết quan hệ giữa người đã mất và gia đình
document-land_papers = Giấy tờ đăng ký đất hoặc nhà
document-loaned_things = Dụng cụ hoặc phiếu mượn của thành phố
document-grave_papers = Giấy phép hỏa táng (火葬許可証) hoặc giấy chứng nhận mộ hiện nay
document-debt_papers = Thư hoặc sổ ngân hàng cho biết tiền vay (nếu có)

## The register

procedure-death_notice = Nộp đơn khai tử (死亡届)
    .about = Khai báo khi người nhà mất. Công ty tang lễ nộp thay được, cả ban đêm và ngày nghỉ. Hôm nay chỉ cần đến quầy này.
    .late = Bây giờ bạn vẫn khai báo được. Nhân viên sẽ hỏi lý do nộp muộn.
    .search = báo tử, giấy báo tử, khai tử, shibo todoke, qua đời, người nhà mất, chết, tang lễ, giấy chứng tử
procedure-death_cremation = Xin phép hỏa táng và đặt nhà hỏa táng
    .about = Bạn nhận giấy phép cùng lúc nộp đơn khai tử (死亡届). Nhà hỏa táng là Sazanami Joen (さざなみ浄苑).
    .search = hỏa táng, nhà hỏa táng, giấy phép hỏa táng, kaso, tro cốt, tang lễ, thiêu
procedure-death_household = Đổi chủ hộ (世帯主)
    .about = Khi chủ hộ mất và trong nhà còn ít nhất 2 người từ 15 tuổi trở lên.
    .search = đổi chủ hộ, chủ hộ, setainushi, chủ hộ mất, phiếu cư trú, juminhyo
procedure-death_register = Lấy hộ tịch (戸籍), phiếu cư trú đã xóa (除票)
    .about = Dùng cho lương hưu và thừa kế. Cần từ vài ngày đến khoảng 2 tuần để việc qua đời được ghi vào.
    .search = hộ tịch, koseki, phiếu cư trú đã xóa, johyo, thừa kế, giấy tờ người mất, juminhyo người mất
procedure-death_cards = Đăng ký con dấu và thẻ My Number
    .about = Đăng ký con dấu tự động hết hiệu lực. Không cần vội trả thẻ, vì có thể còn cần số của thẻ.
    .search = con dấu, inkan, thẻ my number, trả thẻ, thẻ người mất, my number

## Insurance, pension, care

procedure-death_national_insurance = Báo chấm dứt Bảo hiểm y tế quốc dân (国民健康保険)
    .about = Bạn trả lại giấy xác nhận bảo hiểm (資格確認書) và giấy tờ khác của người đã mất.
    .search = bảo hiểm quốc dân, kokuho, trả thẻ bảo hiểm, hết bảo hiểm, kokumin kenko hoken, bảo hiểm người mất
procedure-death_late_elder = Báo chấm dứt bảo hiểm y tế cho người từ 75 tuổi (後期高齢者医療)
    .about = Dành cho người từ 75 tuổi trở lên và một số người khác. Có thể được trả lại phí bảo hiểm hoặc tiền y tế đã trả thừa.
    .search = bảo hiểm người già, trên 75 tuổi, koki koreisha, trả thẻ bảo hiểm, hoàn tiền, bảo hiểm 75 tuổi
procedure-death_funeral_grant = Xin tiền hỗ trợ tang lễ (葬祭費)
    .about = Người tổ chức tang lễ được nhận tiền. Hãy nộp đơn trong vòng 2 năm, tính từ ngày sau tang lễ.
    .search = tiền tang lễ, tiền hỗ trợ tang lễ, sosaihi, trợ cấp mai táng, đám tang, tiền mai táng, chi phí tang lễ
procedure-death_work_insurance = Bảo hiểm qua nơi làm việc và tiền mai táng (埋葬料)
    .about = Làm thủ tục ở nơi làm việc hoặc nơi bảo hiểm, không phải tòa thị chính. Có thể được nhận tiền mai táng (埋葬料).
    .search = tiền mai táng, maisoryo, bảo hiểm công ty, nơi làm việc, shakai hoken, chủ lao động
procedure-death_join_insurance = Đổi bảo hiểm y tế và lương hưu cho gia đình
    .about = Dành cho gia đình dùng chung bảo hiểm qua nơi làm việc của người đã mất. Khai báo để vào Bảo hiểm y tế quốc dân và lương hưu quốc dân.
    .search = người phụ thuộc, fuyo, vào bảo hiểm quốc dân, kokuho, lương hưu quốc dân, kokumin nenkin, bảo hiểm gia đình
procedure-death_pension = Báo người nhận lương hưu mất, xin lương hưu chưa nhận (未支給年金)
    .about = Tùy loại lương hưu, có loại do văn phòng lương hưu (年金事務所) nhận. Gia đình có thể được nhận lương hưu đến hết tháng người đó mất.
    .search = dừng lương hưu, nenkin, lương hưu chưa nhận, văn phòng lương hưu, báo người nhận lương hưu mất, mishikyu nenkin
procedure-death_survivor_pension = Hỏi về lương hưu cho gia đình người mất (遺族年金)
    .about = Chúng tôi xem gia đình nhận được lương hưu hoặc tiền một lần nào. Nếu người mất là nhân viên công ty, hãy hỏi văn phòng lương hưu (年金事務所).
    .search = izoku nenkin, lương hưu cho vợ, lương hưu cho con, tiền tuất, tử tuất, chồng mất, vợ mất, góa
procedure-death_care = Trả thẻ bảo hiểm chăm sóc dài hạn (介護保険被保険者証), tính lại phí
    .about = Dành cho người từ 65 tuổi trở lên hoặc có mức chăm sóc. Phí bảo hiểm được trả lại, hoặc phải nộp phần còn thiếu.
    .search = kaigo hoken, bảo hiểm chăm sóc, trả thẻ kaigo, hoàn phí bảo hiểm, thẻ chăm sóc, chăm sóc dài hạn

## Handbooks, tickets, children

procedure-death_handbook = Trả sổ tay người khuyết tật (手帳), giấy được hỗ trợ (受給者証)
    .about = Trả sổ và giấy, dừng trợ cấp. Gia đình có thể được nhận trợ cấp mà người mất chưa nhận.
    .search = sổ khuyết tật, techo, trả sổ, trợ cấp khuyết tật, shogaisha techo, giấy chứng nhận
procedure-death_medical_ticket = Trả thẻ hỗ trợ y tế (受給券)
    .about = Trả thẻ giúp giảm tiền y tế mà người đã mất từng dùng.
    .search = thẻ hỗ trợ y tế, jukyuken, trả thẻ, maru fuku, giảm viện phí, thẻ y tế
procedure-death_child_allowance = Thay đổi trợ cấp trẻ em (児童手当)
    .about = Đổi người nhận, hoặc báo số trẻ được tính đã giảm.
    .search = trợ cấp trẻ em, jido teate, đổi người nhận, tiền trẻ em, bố mất, mẹ mất
procedure-death_one_parent = Hỏi về trợ cấp nuôi con cho gia đình chỉ có bố hoặc mẹ (児童扶養手当)
    .about = Người nuôi trẻ đã mất bố hoặc mẹ có thể được trợ cấp. Tiền tính từ tháng sau tháng nộp đơn, nên hãy nộp sớm.
    .search = một mình nuôi con, jido fuyo teate, mẹ đơn thân, bố đơn thân, hitori oya, góa có con, trợ cấp nuôi con
procedure-death_one_parent_medical = Thẻ hỗ trợ y tế (受給券) cho gia đình chỉ có bố hoặc mẹ
    .about = Thẻ giúp giảm tiền y tế của bố hoặc mẹ và con. Có quy định về thu nhập.
    .search = một mình nuôi con, thẻ y tế, viện phí, mẹ đơn thân, jukyuken, tiền khám bệnh
procedure-death_school = Báo cho trường hoặc nhà trẻ
    .about = Khi đổi người giám hộ, hãy báo trường hoặc nhà trẻ của con. Không cần đến tòa thị chính.
    .search = báo trường học, nhà trẻ, đổi người giám hộ, gakko, hoikuen, phụ huynh mất

## What the person had

procedure-death_property = Khai chủ mới của nhà đất để tính thuế (固定資産税)
    .about = Người nhận thừa kế nhà đất khai báo. Hãy báo cả người đại diện nhận giấy thuế cho đến khi đăng ký nhà đất xong.
    .search = thuế nhà đất, kotei shisanzei, chủ mới, thừa kế nhà, thừa kế đất, người đại diện
procedure-death_registry = Đăng ký thừa kế nhà đất (相続登記)
    .about = Làm ở cục pháp vụ (法務局). Luật quy định trong vòng 3 năm từ ngày biết mình được thừa kế.
    .late = Bây giờ bạn vẫn đăng ký được. Hãy sớm hỏi cục pháp vụ (法務局).
    .search = đăng ký thừa kế, sozoku toki, cục pháp vụ, homukyoku, đổi tên nhà, sang tên đất, thừa kế
procedure-death_farmland = Khai báo nhận thừa kế đất nông nghiệp
    .about = Người nhận thừa kế ruộng, vườn khai báo trong vòng khoảng 10 tháng từ khi biết mình được thừa kế.
    .search = đất nông nghiệp, ruộng, nochi, thừa kế ruộng, thừa kế đất, vườn
procedure-death_forest = Khai báo nhận thừa kế đất rừng
    .about = Người trở thành chủ đất rừng khai báo trong vòng 90 ngày từ ngày thành chủ.
    .search = rừng, đất rừng, sanrin, chủ rừng, thừa kế rừng, núi
procedure-death_moped = Sang tên hoặc hủy xe máy, máy kéo
    .about = Giữ lại hoặc bỏ xe máy từ 125 cc trở xuống, máy kéo của người đã mất.
    .search = xe máy, gentsuki, sang tên xe, hủy xe, haisha, máy kéo, biển số
procedure-death_dog = Đổi chủ của chó
    .about = Người nuôi chó của người đã mất khai báo. Nếu chó có microchip, hãy sửa cả đăng ký của nhà nước.
    .search = chó, inu, đổi chủ chó, thú cưng, microchip, thẻ chó
procedure-death_water = Nước máy: đổi tên hoặc ngừng
    .about = Đổi sang tên người sử dụng, hoặc ngừng nếu không dùng. Làm được qua điện thoại hoặc qua mạng.
    .search = nước, suido, đổi tên tiền nước, cắt nước, ngừng nước, hóa đơn nước
procedure-death_city_housing = Nhà ở của thành phố (市営住宅): đổi tên hoặc trả nhà
    .about = Dành cho người nhà tiếp tục ở, hoặc người trả nhà.
    .search = nhà ở của thành phố, shiei jutaku, danchi, trả nhà, đổi tên người thuê, ở tiếp
procedure-death_loaned = Trả dụng cụ, phiếu mượn của thành phố
    .about = Trả máy gọi khẩn cấp, phiếu taxi, dụng cụ phúc lợi và đồ khác.
    .search = máy gọi khẩn cấp, phiếu taxi, trả đồ mượn, dụng cụ, xe lăn mượn, trả dụng cụ
procedure-death_grave = Xin phép chuyển mộ, mộ của thành phố
    .about = Giấy phép chuyển hài cốt sang mộ khác, hoặc đổi tên người đứng mộ ở nghĩa trang của thành phố.
    .search = mộ, haka, chuyển mộ, nghĩa trang, hài cốt, tro cốt, cải táng, kaiso, dời mộ
procedure-death_inheritance = Hỏi về thừa kế
    .about = Bạn chọn nhận hay không nhận thừa kế ở tòa án gia đình (家庭裁判所), trong vòng 3 tháng kể từ ngày biết mình được thừa kế. Nếu phân vân, hãy hỏi sớm.
    .late = Có thể không được chấp nhận. Hãy sớm hỏi tòa án gia đình (家庭裁判所).
    .search = thừa kế, sozoku, từ bỏ thừa kế, nợ của người mất, không nhận thừa kế, tòa án gia đình, di sản
procedure-death_costs = Hỏi về chi phí tang lễ và cuộc sống
    .about = Nếu lo về tiền tang lễ, hãy hỏi trước tang lễ. Nhân viên lắng nghe bạn ở chỗ yên tĩnh.
    .search = không có tiền tang lễ, chi phí tang lễ, trợ cấp sinh hoạt, hết tiền, đám tang, khó khăn
procedure-death_residence_card = Trả thẻ lưu trú (在留カード)
    .about = Mang thẻ lưu trú của người đã mất đến cục quản lý xuất nhập cảnh (入管), hoặc gửi qua bưu điện.
    .search = thẻ lưu trú, zairyu card, trả thẻ ngoại kiều, nyukan, người nước ngoài mất, xuất nhập cảnh
procedure-death_elsewhere = Thủ tục ngoài tòa thị chính (ngân hàng, xe, bằng lái)
    .about = Ngân hàng, điện, ga, điện thoại, xe, bằng lái, hộ chiếu: hãy báo từng công ty hoặc cơ quan.
    .search = ngân hàng, ginko, điện, ga, điện thoại, ô tô, bằng lái, hộ chiếu, thẻ tín dụng

## After the notice, at ease
procedure-death_later_cards = Làm sau: trả giấy tờ bảo hiểm, chăm sóc (sau tang lễ)
    .about = Bảo hiểm y tế quốc dân, bảo hiểm y tế cho người từ 75 tuổi, bảo hiểm chăm sóc dài hạn, sổ, đồ mượn, bảo hiểm mới cho gia đình…: sau tang lễ, nên làm trong vòng 14 ngày kể từ ngày mất. Có thể gọi điện để chọn ngày đến.
    .search = sau khi mất, trả thẻ, bảo hiểm, hoken, trả giấy tờ, sau tang lễ
procedure-death_later_money = Làm sau: nhận tiền tang lễ, lương hưu, trợ cấp
    .about = Cần biên lai tang lễ và hộ tịch đã ghi việc qua đời (có sau khoảng 2 tuần). Tính từ ngày mất: trợ cấp trẻ em trong vòng 15 ngày, báo lương hưu trong vòng 10 hoặc 14 ngày. Để kịp hạn, hãy gọi điện trước.
    .search = tiền tang lễ, sosaihi, lương hưu chưa nhận, nenkin, trợ cấp, sau khi mất, nhận tiền
procedure-death_later_things = Làm sau: đổi tên đất, nhà, xe, chó (khi đã có hộ tịch)
    .about = Chờ có đủ hộ tịch rồi làm cũng được. Tính từ ngày mất: chó nên làm trong vòng 30 ngày; thuế nhà đất và hỏi về thừa kế nên làm trong vòng 3 tháng. Hỏi qua điện thoại cũng được.
    .search = thừa kế, sozoku, nhà, đất, xe, chó, đổi tên, sang tên
procedure-okuyami_desk = Hỏi một lần tất cả thủ tục sau khi người thân mất
    .about = Có thể được hướng dẫn thủ tục ở một chỗ. Hãy hỏi quầy hướng dẫn chung xem có cần hẹn trước không.
    .search = okuyami, sau khi mất, phải làm gì, tất cả thủ tục, người nhà mất, đám tang
procedure-death_highcost = Hoàn tiền y tế vượt mức của người đã mất (高額療養費)
    .about = Người thừa kế nhận lại tiền của tháng có chi phí y tế cao. Trong vòng 2 năm, tính từ tháng sau khi khám chữa.
    .search = hoàn tiền y tế, viện phí cao, kogaku ryoyohi, tiền bệnh viện, người thừa kế, trả lại tiền
procedure-death_list = Xóa đăng ký danh sách thăm hỏi, thiên tai
    .about = Nếu người đã mất có trong danh sách thăm hỏi hoặc danh sách cần giúp khi có thiên tai (避難行動要支援者名簿), hãy gọi điện báo.
    .search = danh sách thiên tai, thăm hỏi, xóa đăng ký, mimamori, hủy đăng ký, lánh nạn
procedure-memorial_grant = Tiền đặc biệt cho gia đình người chết vì chiến tranh (特別弔慰金)
    .about = Đợt 12 nhận đơn đến hết ngày 31 tháng 3 năm 2028. Hộ tịch và giấy tờ khác tùy theo người xin.
    .search = gia đình tử sĩ, chiến tranh, chết trận, choikin, trợ cấp gia đình tử sĩ, izoku
procedure-death_income_tax = Khai thuế thu nhập của người đã mất (準確定申告)
    .about = Khi người đã mất có thu nhập. Nộp ở sở thuế (税務署) trong vòng 4 tháng, tính từ hôm sau ngày biết người đó mất.
    .late = Bây giờ bạn vẫn khai được. Hãy sớm hỏi sở thuế (税務署).
    .search = khai thuế người mất, jun kakutei shinkoku, sở thuế, zeimusho, thuế thu nhập, khai thuế
procedure-death_inheritance_tax = Khai thuế thừa kế (相続税)
    .about = Dành cho tài sản vượt mức miễn trừ cơ bản. Nộp ở sở thuế (税務署) trong vòng 10 tháng, tính từ hôm sau ngày biết người đó mất.
    .late = Bây giờ bạn vẫn khai được. Hãy sớm hỏi sở thuế (税務署).
    .search = thuế thừa kế, sozokuzei, di sản, tài sản thừa kế, sở thuế, zeimusho
