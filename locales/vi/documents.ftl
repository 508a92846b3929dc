# Machine-made translation, not reviewed by a person.

## Who somebody is

document-identity = Giấy tờ tùy thân (thẻ My Number, bằng lái xe, thẻ lưu trú…)
    .instead = Nếu không có giấy tờ có ảnh, hãy mang hai giấy tờ không có ảnh.
document-photo_identity = Giấy tờ tùy thân có ảnh (thẻ My Number, bằng lái xe, hộ chiếu…)
    .instead = Nếu không có, có khi xác nhận được bằng cách khác. Có thể không xong trong hôm nay.
document-my_number = Giấy tờ cho biết số My Number
    .instead = Nếu bạn sống ở thành phố này, 市民課 cấp phiếu cư trú (住民票) có số My Number.
document-my_number_card = Thẻ My Number và mã PIN
    .instead = Có thủ tục làm được mà không cần thẻ. Nếu quên mã PIN, bạn đặt lại được ở quầy.
document-my_number_cards = Thẻ My Number và mã PIN 4 số của tất cả người chuyển nhà
    .instead = Bạn vẫn báo chuyển nhà được khi không có thẻ. Thẻ làm sau cũng được, hãy hỏi hạn ở quầy.
document-residence_cards = Thẻ lưu trú (在留カード) hoặc giấy chứng nhận vĩnh trú đặc biệt (特別永住者証明書) của tất cả người nước ngoài
    .instead = Nếu bị mất, hãy báo cảnh sát trước. Trong vòng 14 ngày từ ngày biết bị mất, xin cấp lại: thẻ lưu trú ở cục quản lý xuất nhập cảnh (入管), giấy chứng nhận vĩnh trú đặc biệt ở tòa thị chính.
document-passport = Hộ chiếu (nếu có)
document-passports = Hộ chiếu của tất cả người chuyển nhà
document-proxy_letter = Giấy ủy quyền (委任状), khi người ở hộ khác đến thay
    .instead = Có khi dùng được giấy thường. Người nhờ bạn phải tự viết.
document-guardian_papers = Giấy cho biết là bố mẹ hoặc người giám hộ (cho trẻ dưới 15 tuổi…)
document-photo = Ảnh chân dung (chụp trong 6 tháng gần đây)
document-relation_papers = Giấy cho biết quan hệ gia đình và bản dịch tiếng Nhật
document-relation_papers_if_any = Nếu bạn chuyển đến cùng gia đình: giấy cho biết quan hệ gia đình và bản dịch tiếng Nhật

## Moving

document-move_out_certificate = Giấy chứng nhận chuyển đi (転出証明書) nhận ở nơi ở cũ
    .instead = Nếu bạn đã báo chuyển đi bằng thẻ My Number thì chỉ cần thẻ.
document-driving_licence = Bằng lái xe, hoặc bằng lái trên thẻ My Number (マイナ免許証)

## Register and certificates

document-register_certificate = Bản sao hộ tịch (戸籍謄本)
    .instead = Bạn, vợ hoặc chồng, cha mẹ và con có thể xin tại 市民課. Hãy mang giấy tờ có ảnh.
document-register_and_addresses = Bản sao hộ tịch (戸籍謄本) và lịch sử địa chỉ (附票), nếu nơi giữ hộ tịch ở ngoài thành phố
    .instead = Có thể xin bản sao hộ tịch ở 市民課. Lịch sử địa chỉ (附票) chỉ xin được ở nơi giữ hộ tịch.
document-register_place = Ghi chép về nơi giữ hộ tịch (本籍) và người đứng đầu hộ tịch (筆頭者)
document-relation_register = Giấy hộ tịch cho biết quan hệ (khi người thừa kế… xin giấy)
document-residence_certificate = Bản sao phiếu cư trú (住民票)
    .instead = Nếu bạn sống ở thành phố này, có thể xin tại 市民課.
document-seal_card = Thẻ con dấu (印鑑登録証), nếu có
    .instead = Nếu bị mất, hãy báo ở quầy. Muốn có giấy chứng nhận con dấu, bạn phải đăng ký lại.
document-seal_to_register = Con dấu muốn đăng ký
document-form_to_certify = Mẫu đơn cần chứng nhận (của nơi làm việc…)
document-tax_certificate = Giấy chứng nhận thu nhập và thuế (所得課税証明書) của nơi ở cũ
    .instead = Có thể không cần nếu thành phố tra được bằng số My Number. Hãy hỏi ở quầy.
document-court_papers = Bản sao biên bản hòa giải (調停調書); hoặc bản sao quyết định, bản án của tòa (審判書, 判決書) và giấy xác nhận có hiệu lực (確定証明書)
document-family_court_permit = Bản sao quyết định cho phép của tòa án gia đình
document-birth_form = Đơn khai sinh (出生届) có phần chứng nhận của bác sĩ hoặc nữ hộ sinh
document-marriage_form = Đơn đăng ký kết hôn (婚姻届) có chữ ký của 2 người làm chứng đã thành niên
document-marriage_requirements = Giấy chứng nhận đủ điều kiện kết hôn (婚姻要件具備証明書) và bản dịch (chỉ người nước ngoài)
document-divorce_form = Đơn ly hôn (離婚届) có chữ ký của 2 người làm chứng
document-divorce_form_children = Đơn ly hôn (離婚届) mới có phần quyền nuôi con (từ tháng 4 năm 2026). Nếu là mẫu cũ, cần thêm tờ kèm (別紙)
document-divorce_form_court = Đơn ly hôn (離婚届), không cần người làm chứng
document-adoption_form = Giấy báo nhận con nuôi (養子縁組届) có chữ ký của 2 người làm chứng đã thành niên
document-adoption_permit = Giấy cho phép của tòa án gia đình (khi nhận trẻ chưa thành niên không phải con, cháu nội, cháu ngoại của bạn hoặc của chồng, vợ bạn)
document-adoption_end_form = Giấy báo chấm dứt con nuôi (養子離縁届). Nếu hai bên thỏa thuận, cần chữ ký của 2 người làm chứng
document-register_move_form = Giấy báo chuyển nơi giữ hộ tịch (転籍届) có chữ ký của người đứng đầu hộ tịch và chồng hoặc vợ
document-reading_papers = Giấy cho biết bạn dùng cách đọc tên đó (sổ ngân hàng, hộ chiếu…)

## My Number card

document-card_application = Đơn xin cấp thẻ (交付申請書), nếu có
    .instead = Nếu không có, quầy sẽ đưa bạn đơn mới.
document-card_postcard = Bưu thiếp báo nhận thẻ (交付通知書)
    .instead = Nếu bị mất, hãy báo ở quầy. Có thể cần thêm một giấy tờ tùy thân.
document-old_number_cards = Thẻ thông báo cũ (通知カード) hoặc thẻ cư dân cũ (住民基本台帳カード), nếu có
document-expiry_notice = Thông báo sắp hết hạn (nếu đã nhận)
    .instead = Không có vẫn làm thủ tục được.
document-police_report = Số tiếp nhận của cảnh sát và tên đồn cảnh sát (khi bị mất ngoài nhà hoặc bị lấy cắp)

## Insurance, pension, money

document-insurance_papers = Giấy cho biết bảo hiểm y tế (資格確認書, 資格情報のお知らせ hoặc thẻ My Number dùng làm thẻ bảo hiểm)
    .instead = Nếu chưa nhận được, hãy hỏi công ty hoặc nơi bảo hiểm của bạn.
document-insurance_certificates = Giấy xác nhận bảo hiểm (資格確認書) của Bảo hiểm y tế quốc dân hoặc bảo hiểm y tế cho người từ 75 tuổi, nếu có
document-new_insurance_papers = Giấy xác nhận (資格確認書) hoặc thông báo (資格情報のお知らせ) của bảo hiểm mới, cho tất cả người đã vào
document-insurance_left = Giấy chứng nhận thôi bảo hiểm (資格喪失証明書). Có khi dùng được giấy nghỉ việc (退職証明書, 離職票)
    .instead = Công ty hoặc bảo hiểm cũ cấp giấy này. Nếu chưa có, hãy hỏi ở quầy.
document-job_end_papers = Giấy cho biết ngày nghỉ việc hoặc ngày thôi là người phụ thuộc
document-job_insurance_papers = Giấy hưởng bảo hiểm thất nghiệp (雇用保険受給資格者証) hoặc giấy nghỉ việc (離職票)
document-burden_certificate = Giấy chứng nhận mức chi trả (負担区分等証明書) của nơi ở cũ, nếu đến từ tỉnh khác
document-handbook_or_pension = Sổ tay người khuyết tật (障害者手帳) hoặc giấy lương hưu khuyết tật
document-pension_number = Giấy cho biết số lương hưu (基礎年金番号), hoặc số My Number
    .instead = Số này có trong sổ lương hưu (年金手帳), giấy báo số (基礎年金番号通知書) và thư về lương hưu.
document-pension_papers = Giấy chứng nhận lương hưu (年金証書) hoặc thông báo số tiền lương hưu
document-bank_account = Giấy tờ cho biết tài khoản (sổ ngân hàng, thẻ ngân hàng)
    .instead = Có khi dùng được màn hình có số tài khoản, hoặc tài khoản đã đăng ký với nhà nước (公金受取口座).
document-bank_seal = Con dấu đã đăng ký ở ngân hàng
document-receipts = Biên lai, bảng kê chi phí
document-birth_statement = Bảng kê chi phí sinh và giấy thỏa thuận của bệnh viện
document-passport_abroad = Hộ chiếu (người đã khám bệnh ở nước ngoài)
document-income_papers = Giấy cho biết thu nhập và chi tiêu
document-rent_contract = Hợp đồng thuê nhà

## Health, disability, children, care

document-mother_child_book = Sổ sức khỏe mẹ và bé (母子健康手帳)
    .instead = Nếu bị mất, bạn xin cấp lại được. Hãy hỏi ở quầy.
document-recipient_certificate = Giấy chứng nhận được hỗ trợ (受給者証), nếu có
    .instead = Nếu bị mất, bạn xin cấp lại được. Hãy báo ở quầy.
document-handbook = Sổ tay người khuyết tật (障害者手帳)
    .instead = Nếu bị mất, bạn xin cấp lại được ở 障がい福祉課.
document-handbook_photo = Ảnh chân dung cho sổ tay (cao 4 cm × rộng 3 cm)
document-medical_certificate = Giấy khám (診断書), giấy chứng nhận của bác sĩ
document-care_card = Thẻ bảo hiểm chăm sóc dài hạn (介護保険被保険者証)
    .instead = Nếu bị mất, bạn xin cấp lại được ở 介護保険課.
document-student_card = Thẻ sinh viên hoặc giấy chứng nhận đang học (在学証明書)
document-work_certificate = Giấy chứng nhận việc làm (就労証明書) do nơi làm việc viết
document-school_papers = Giấy chứng nhận đang học (在学証明書) và giấy cấp sách giáo khoa (教科書給与証明書) của trường cũ
document-death_papers = Giấy cho biết người ấy đã mất (bản sao giấy chứng tử của bác sĩ 死亡診断書, hộ tịch…)

## Tax, vehicles, water, dogs

document-tax_notice = Thông báo thuế (納税通知書), phiếu nộp tiền (納付書)
    .instead = Nếu bị mất, quầy tra được. Hãy mang giấy tờ tùy thân.
document-tax_receipt = Biên lai nộp thuế (nếu mới nộp gần đây)
document-income_statement = Giấy cho biết thu nhập và khoản trừ của năm trước (源泉徴収票…)
document-vehicle_papers = Giấy kiểm định xe (車検証)
document-moped_papers = Một trong các giấy: giấy bán xe (販売証明書), giấy chuyển nhượng xe (譲渡証明書), giấy bỏ biển số ở nơi ở cũ (廃車証明書)
document-transfer_certificate = Giấy chuyển nhượng xe (譲渡証明書) hoặc giấy cho biết việc thừa kế
document-number_plate = Biển số xe
    .instead = Nếu bị mất hoặc bị trộm, hãy báo cảnh sát trước.
document-plate_certificate = Giấy chứng nhận biển số (標識交付証明書)
    .instead = Nếu bị mất, hãy báo ở quầy.
document-house_papers = Giấy cho biết chủ nhà đã đổi (giấy chia tài sản 遺産分割協議書, giấy đồng ý mua bán…)
document-agent_consent = Giấy đồng ý của người sẽ nộp thuế thay bạn (納税管理人)
document-water_number = Số khách hàng, số vòi nước (có trên phiếu 検針票)
    .instead = Nếu không biết, chúng tôi tra được theo địa chỉ và tên.
document-dog_details = Ghi chép ngày sinh, giống và màu lông của chó
document-dog_tag = Thẻ đăng ký chó (鑑札)
    .instead = Nếu bị mất, hãy báo ở quầy.
document-shot_certificate = Giấy chứng nhận tiêm phòng dại (注射済証)
document-register_of_japanese = Bản sao hộ tịch (戸籍謄本) và lịch sử địa chỉ (附票), khi có người Nhật mà nơi giữ hộ tịch ở ngoài thành phố
document-marriage_abroad_papers = Giấy kết hôn của nước ngoài và bản dịch tiếng Nhật (người đã kết hôn ở nước ngoài)
document-name_change_form = Đơn đổi họ hoặc tên (氏・名の変更届)
