# Machine-made translation, not reviewed by a person.
# Support with a disability.

# --- Handbooks ---
procedure-handbook_body_new = Xin sổ khuyết tật thể chất (身体障害者手帳)
    .about = Dành cho người có khuyết tật kéo dài ở cơ thể, mắt, tai, giọng nói, nội tạng… Mất 2 đến 3 tháng mới nhận được sổ.
    .search = khuyết tật thể chất, sổ khuyết tật, thẻ khuyết tật, mù, điếc, xe lăn, lọc máu, chạy thận, máy tạo nhịp tim, shogaisha techo
procedure-handbook_intellectual_new = Xin sổ khuyết tật trí tuệ, đánh giá lại (療育手帳)
    .about = Dành cho người cần hỗ trợ về phát triển trí tuệ, để nhận sổ hoặc đánh giá lại khi đến hạn.
    .search = khuyết tật trí tuệ, chậm phát triển, sổ khuyết tật, đánh giá lại, thiểu năng, ryoiku techo
procedure-handbook_mental_new = Xin sổ khuyết tật tâm thần (精神障害者保健福祉手帳)
    .about = Dành cho người có bệnh tâm lý, rối loạn phát triển…, đã qua 6 tháng trở lên từ lần khám đầu tiên.
    .search = sổ khuyết tật tâm thần, trầm cảm, tự kỷ, tăng động, ADHD, động kinh, bệnh tâm thần, seishin techo
procedure-handbook_body_renew = Đổi mức độ, xét lại sổ khuyết tật thể chất (手帳)
    .about = Dành cho người có khuyết tật nặng hơn, có thêm khuyết tật khác, hoặc đến kỳ xét lại.
    .search = đổi mức khuyết tật, khuyết tật nặng hơn, xét lại, gia hạn sổ khuyết tật, tokyu, techo
procedure-handbook_mental_renew = Gia hạn sổ khuyết tật tâm thần (手帳)
    .about = Gia hạn 2 năm một lần. Nộp được từ 3 tháng trước khi hết hạn.
    .search = gia hạn sổ khuyết tật tâm thần, hết hạn sổ, gia hạn sổ, seishin techo, koshin
procedure-handbook_address = Đổi địa chỉ trên sổ tay khi chuyển nhà (手帳)
    .about = Đổi địa chỉ trên sổ sang địa chỉ mới. Người đến từ tỉnh khác cũng đổi sang sổ của tỉnh Shiga.
    .search = đổi địa chỉ sổ khuyết tật, sổ khuyết tật chuyển nhà, từ tỉnh khác đến, sổ của tỉnh khác, techo
procedure-handbook_change = Đổi địa chỉ, tên trên sổ tay (手帳)
    .about = Sửa địa chỉ hoặc tên ghi trên sổ cho đúng hiện nay.
    .search = đổi tên sổ khuyết tật, đổi địa chỉ sổ khuyết tật, sửa tên trên sổ, techo, shogaisha techo
procedure-handbook_reissue = Cấp lại sổ tay (手帳)
    .about = Dành cho người có sổ bị mất, rách hoặc không đọc được. Nếu bị mất, hãy báo cảnh sát trước.
    .search = mất sổ khuyết tật, sổ bị rách, cấp lại sổ, làm lại sổ khuyết tật, saikofu, techo

# --- Services ---
procedure-services_new = Xin dịch vụ hỗ trợ người khuyết tật (障害福祉サービス)
    .about = Cho người lớn cần giúp ở nhà, nơi sinh hoạt ban ngày, nơi làm việc, nơi ở… Không có sổ tay vẫn hỏi được.
    .search = người giúp việc tại nhà, nhà ở nhóm, nơi sinh hoạt ban ngày, hỗ trợ làm việc, dịch vụ hỗ trợ, herupa, gurupu homu
procedure-services_move = Tiếp tục dịch vụ hỗ trợ sau khi chuyển nhà
    .about = Đổi giấy chứng nhận được hỗ trợ (受給者証) để dùng tiếp hỗ trợ sau khi chuyển nhà.
    .search = chuyển nhà dịch vụ khuyết tật, đổi giấy hưởng hỗ trợ, giữ người hỗ trợ, mức hỗ trợ, jukyushasho
procedure-day_service_new = Xin dịch vụ ban ngày cho trẻ (放課後等デイサービス・児童発達支援)
    .about = Cho trẻ dưới 18 tuổi cần hỗ trợ về phát triển hoặc khuyết tật. Không có sổ tay vẫn hỏi được.
    .search = dịch vụ sau giờ học, can thiệp sớm, hỗ trợ phát triển, chậm nói, tự kỷ, trẻ chậm phát triển, houkago day service, hattatsu
procedure-day_service_move = Đổi giấy dùng dịch vụ ban ngày khi chuyển nhà (通所受給者証)
    .about = Để trẻ tiếp tục dùng dịch vụ sau giờ học, hỗ trợ phát triển sớm sau khi chuyển nhà.
    .search = dịch vụ sau giờ học chuyển nhà, giấy dịch vụ ban ngày, hỗ trợ phát triển chuyển nhà, hodei, jukyushasho
procedure-services_end = Trả giấy chứng nhận được hỗ trợ khi chuyển đi (受給者証)
    .about = Khi chuyển ra ngoài thành phố, bạn trả giấy này và nhận giấy tờ để nộp ở nơi mới.
    .search = trả giấy hưởng hỗ trợ, chuyển đi, khuyết tật chuyển nhà, jukyushasho, tenshutsu

# --- Medical support ---
procedure-medical_mental_new = Giảm chi phí khám bệnh tâm thần (自立支援医療)
    .about = Cho người đi khám lâu dài vì bệnh tâm lý, động kinh…
    .search = khám tâm thần, chi phí khám tâm thần, trầm cảm, thuốc trầm cảm, động kinh, bác sĩ tâm lý, jiritsu shien iryo, seishinka
procedure-medical_mental_renew = Gia hạn, thay đổi hỗ trợ khám tâm thần (自立支援医療)
    .about = Gia hạn mỗi năm, làm được từ 3 tháng trước khi hết hạn. Cũng báo khi bệnh viện hoặc bảo hiểm thay đổi.
    .search = gia hạn hỗ trợ điều trị, đổi bệnh viện, đổi bảo hiểm, hết hạn giấy hưởng hỗ trợ, jiritsu shien koshin
procedure-medical_move = Đổi địa chỉ hỗ trợ điều trị, dùng tiếp (自立支援医療)
    .about = Cho người có giấy chứng nhận được hỗ trợ (受給者証), để dùng tiếp sau khi chuyển nhà.
    .search = hỗ trợ điều trị chuyển nhà, đổi địa chỉ giấy y tế, khám tâm thần chuyển nhà, jiritsu shien iryo, đổi địa chỉ, jukyushasho
procedure-medical_body_adult = Giảm chi phí phẫu thuật, lọc máu (自立支援医療)
    .about = Cho người 18 tuổi trở lên có sổ khuyết tật thể chất. Nộp đơn trước khi điều trị.
    .search = chi phí phẫu thuật, lọc máu, chạy thận, khớp nhân tạo, ghép tạng, kosei iryo, toseki
procedure-medical_body_child = Giảm chi phí phẫu thuật cho trẻ (自立支援医療)
    .about = Cho trẻ dưới 18 tuổi được phẫu thuật, điều trị vì khuyết tật cơ thể… Nộp đơn trước khi điều trị.
    .search = phẫu thuật cho con, sứt môi, hở hàm ếch, tim bẩm sinh, mổ tim cho con, lác mắt, ikusei iryo
procedure-severe_medical = Thẻ hỗ trợ y tế cho người khuyết tật (受給券)
    .about = Cho người đủ điều kiện, như mức độ ghi trên sổ tay. Thẻ giúp chi phí y tế. Có điều kiện về thu nhập.
    .search = thẻ y tế khuyết tật, tiền khám bệnh khuyết tật, hỗ trợ chi phí y tế, marufuku, fukushi iryo, jukyuken

# --- Allowances ---
procedure-special_child_allowance = Trợ cấp nuôi con khuyết tật (特別児童扶養手当)
    .about = Cho gia đình nuôi con dưới 20 tuổi có khuyết tật. Tính từ tháng sau tháng nộp đơn.
    .search = trợ cấp con khuyết tật, tiền cho con khuyết tật, trợ cấp trẻ khuyết tật, tokuji, tokubetsu jido fuyo teate
procedure-special_child_allowance_move = Trợ cấp nuôi con khuyết tật khi chuyển nhà (特別児童扶養手当)
    .about = Cho gia đình đang nhận trợ cấp này và đã chuyển nhà.
    .search = trợ cấp con khuyết tật chuyển nhà, đổi địa chỉ trợ cấp, tokuji, chuyển nhà, con khuyết tật, tokubetsu jido fuyo teate
procedure-disabled_child_welfare = Trợ cấp phúc lợi trẻ khuyết tật (障害児福祉手当)
    .about = Cho trẻ dưới 20 tuổi sống ở nhà và luôn cần chăm sóc.
    .search = trợ cấp trẻ khuyết tật nặng, trẻ khuyết tật, con cần chăm sóc, shogaiji fukushi teate, trợ cấp con khuyết tật
procedure-special_disability_allowance = Trợ cấp khuyết tật đặc biệt (特別障害者手当)
    .about = Cho người 20 tuổi trở lên sống ở nhà và luôn cần chăm sóc đặc biệt.
    .search = trợ cấp khuyết tật nặng, nằm liệt giường, khuyết tật nặng, tokubetsu shogaisha teate, trợ cấp khuyết tật
procedure-disability_allowance_move = Đổi địa chỉ trợ cấp khuyết tật
    .about = Cho người đang nhận trợ cấp khuyết tật đặc biệt (特別障害者手当) hoặc trợ cấp tương tự và đã chuyển nhà.
    .search = trợ cấp khuyết tật chuyển nhà, đổi địa chỉ trợ cấp, shogai teate, chuyển nhà, khuyết tật chuyển nhà, tokubetsu shogaisha teate

# --- Equipment and going out ---
procedure-equipment = Tiền mua, sửa dụng cụ hỗ trợ (補装具)
    .about = Máy trợ thính, xe lăn, chân giả, nẹp… Nộp đơn trước khi mua hoặc sửa.
    .search = máy trợ thính, xe lăn, chân giả, tay giả, nẹp, gậy trắng, dụng cụ hỗ trợ, hosogu
procedure-daily_tools = Đồ dùng sinh hoạt hằng ngày (日常生活用具)
    .about = Túi hậu môn nhân tạo, tã giấy, dụng cụ tắm, dụng cụ đọc thành tiếng… Nộp đơn trước khi mua.
    .search = túi hậu môn nhân tạo, tã giấy, bỉm, dụng cụ tắm, chữ nổi, đồ dùng cho người khuyết tật, sutoma, kami omutsu
procedure-hearing_aid_child = Hỗ trợ máy trợ thính cho trẻ
    .about = Cho trẻ dưới 18 tuổi nghe kém nhưng không thuộc diện có sổ tay. Nộp đơn trước khi mua.
    .search = máy trợ thính cho con, trẻ nghe kém, nghe khó, khiếm thính, hochoki
procedure-sign_interpreter = Phiên dịch ngôn ngữ ký hiệu, ghi tóm tắt (手話通訳・要約筆記)
    .about = Người phiên dịch đi cùng người không nghe được hoặc nghe khó, khi đến bệnh viện, buổi gặp…
    .search = ngôn ngữ ký hiệu, thủ ngữ, phiên dịch, người điếc, khiếm thính, viết thay, shuwa
procedure-outing_aid = Hỗ trợ đi lại (taxi, xăng, chỗ đỗ xe)
    .about = Giới thiệu các hỗ trợ đi lại cho người khuyết tật. Hãy hỏi ở quầy về loại hỗ trợ và điều kiện.
    .search = phiếu taxi, tiền xăng, chỗ đỗ xe, giấy đỗ xe, giảm giá, help mark, takushi ken

# --- Talking about it ---
procedure-disability_consult = Trao đổi về khuyết tật
    .about = Bạn và gia đình nói được về cuộc sống sắp tới, hỗ trợ, chuyện gia đình…
    .search = tư vấn khuyết tật, khuyết tật, hỏi ở đâu, tương lai, hỗ trợ gia đình, phân biệt đối xử, shogai sodan

# --- Papers ---
document-handbook_opinion = Giấy khám của bác sĩ (診断書・意見書) do bác sĩ chỉ định (指定医) viết
document-mental_handbook_papers = Giấy khám của bác sĩ cho sổ tay, hoặc giấy lương hưu khuyết tật
document-photo_from_outside = 1 ảnh chân dung (4 × 3 cm), chỉ người từ ngoài tỉnh Shiga đổi sổ mới
document-disability_proof = Sổ tay, giấy khám của bác sĩ, hoặc giấy chứng nhận hỗ trợ điều trị (自立支援医療 受給者証)
document-service_certificate = Giấy chứng nhận được hỗ trợ (受給者証) hiện nay
document-support_level_certificate = Giấy chứng nhận mức hỗ trợ (障害支援区分) của nơi ở cũ
document-child_support_proof = Sổ tay, giấy trợ cấp, hoặc ý kiến của bác sĩ, y tá cộng đồng
document-day_service_certificate = Giấy dùng dịch vụ ban ngày (通所受給者証) hiện nay
document-support_plan = Bản dự thảo kế hoạch sử dụng (利用計画案), chỉ khi có; nộp sau cũng được
document-mental_medical_certificate = Giấy chứng nhận hỗ trợ điều trị (自立支援医療 受給者証)
document-medical_certificate_due = Giấy khám của bác sĩ (chỉ năm mà giấy được hỗ trợ ghi “要”)
document-treatment_opinion = Giấy ý kiến y tế do bệnh viện chỉ định viết
document-allowance_opinion = Giấy khám của bác sĩ cho trợ cấp (mẫu có ở quầy)
document-handbook_if_any = Sổ tay người khuyết tật (障害者手帳), chỉ khi có
document-handbook_or_illness_papers = Sổ tay người khuyết tật (障害者手帳), hoặc giấy cho biết bệnh hiếm, khó chữa (難病)
document-equipment_opinion = Giấy ý kiến hoặc đơn của bác sĩ (tùy loại)
document-estimate = Báo giá (見積書) của cửa hàng đã đăng ký
document-hearing_opinion = Giấy ý kiến của bác sĩ ở bệnh viện chỉ định
document-interpreter_details = Ghi chép ngày giờ, nơi và nội dung
procedure-work_choice = Xin hỗ trợ chọn nơi làm việc (就労選択支援)
    .about = Giúp bạn chọn cách làm việc, nơi làm việc phù hợp. Người lần đầu dùng nơi hỗ trợ làm việc loại B (就労継続支援B型), theo nguyên tắc, dùng hỗ trợ này trước.
    .search = hỗ trợ làm việc, muốn đi làm, chọn việc, việc làm cho người khuyết tật, shuro shien, B gata
procedure-help_mark = Nhận Help Mark (ヘルプマーク)
    .about = Thẻ báo cho người xung quanh biết bạn cần giúp. Không có sổ tay vẫn nhận được.
    .search = help mark, thẻ cần giúp đỡ, thẻ help, help card, herupu maku
procedure-disaster_list = Đăng ký danh sách cần giúp khi có thiên tai (避難行動要支援者名簿)
    .about = Danh sách để người trong vùng giúp người khó tự mình sơ tán khi có thiên tai. Bạn quyết định ngày thường cho ai biết.
    .search = thiên tai, động đất, sơ tán, giúp sơ tán, danh sách giúp đỡ, hinan, meibo, cần giúp lánh nạn, danh sách lánh nạn, không tự sơ tán được, đăng ký trước, người già, khuyết tật, cần người giúp, kế hoạch lánh nạn
procedure-support_file = Tập hồ sơ hỗ trợ (サポートファイル)
    .about = Người được hỗ trợ và người giám hộ giữ tập này, ghi về phát triển, trao đổi, hỗ trợ. Sang quầy khác không phải kể lại từ đầu.
    .search = hồ sơ hỗ trợ, sổ hỗ trợ, kể lại nhiều lần, bàn giao, support file, sapoto fairu
document-emergency_contacts = Nơi liên lạc khẩn cấp và tên người giúp bạn
