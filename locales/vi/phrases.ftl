# Machine-made translation, not reviewed by a person.

### The phrasebook of the counters: its topics, phrases and the answers to choose from; and the remarks on a record.

## Topics

phrases-greeting = Chào hỏi và chờ đợi
phrases-language = Ngôn ngữ và hỗ trợ
phrases-papers = Giấy tờ
phrases-people = Bạn và gia đình
phrases-dates = Ngày tháng và địa chỉ
phrases-money = Tiền
phrases-procedure = Thủ tục
phrases-result = Kết quả và việc tiếp theo
phrases-way = Chỉ đường trong tòa nhà
phrases-health = Sức khỏe và an toàn

## Greeting and waiting

phrase-hello = Xin chào. Tôi sẽ hỗ trợ bạn.
phrase-answer_on_screen = Câu hỏi sẽ hiện trên màn hình. Vui lòng bấm vào câu trả lời.
phrase-please_sit = Xin mời bạn ngồi.
phrase-please_wait = Vui lòng chờ một chút.
phrase-wait_10 = Vui lòng chờ khoảng 10 phút.
phrase-wait_30 = Vui lòng chờ khoảng 30 phút.
phrase-wait_60 = Vui lòng chờ khoảng một tiếng.
phrase-thanks_for_waiting = Cảm ơn bạn đã chờ.
phrase-have_number = Bạn có số thứ tự không?
phrase-have_appointment = Bạn có hẹn trước không?
phrase-first_time = Đây có phải lần đầu bạn làm thủ tục này không?
phrase-what_for = Hôm nay bạn cần làm việc gì?
reply-what_for-moving = Chuyển nhà
reply-what_for-certificate = Giấy chứng nhận
reply-what_for-insurance = Bảo hiểm y tế, lương hưu
reply-what_for-children = Nuôi con, trường học
reply-what_for-tax = Thuế
reply-what_for-other = Việc khác
phrase-who_for = Thủ tục này làm cho ai?
reply-who_for-self = Cho tôi
reply-who_for-child = Cho con tôi
reply-who_for-spouse = Cho chồng hoặc vợ tôi
reply-who_for-parent = Cho bố hoặc mẹ tôi
reply-who_for-relative = Cho người khác trong gia đình
reply-who_for-other = Cho người ngoài gia đình
phrase-condolence = Chúng tôi xin chia buồn cùng bạn và gia đình.
phrase-thank_you = Xin cảm ơn bạn.

## Language and help

phrase-which_language = Bạn muốn dùng ngôn ngữ nào?
reply-which_language-plain_japanese = Tiếng Nhật đơn giản
reply-which_language-english = Tiếng Anh
reply-which_language-vietnamese = Tiếng Việt
reply-which_language-portuguese = Tiếng Bồ Đào Nha
reply-which_language-chinese = Tiếng Trung
reply-which_language-other = Ngôn ngữ khác
phrase-japanese_level = Bạn hiểu tiếng Nhật đến mức nào?
reply-japanese_level-well = Hiểu tốt
reply-japanese_level-plain = Hiểu tiếng Nhật đơn giản
reply-japanese_level-little = Hiểu một chút
reply-japanese_level-none = Không hiểu
phrase-phone_interpreter = Bạn có cần phiên dịch qua điện thoại không?
phrase-interpreter_call = Chúng tôi đang gọi cho phiên dịch. Vui lòng chờ.
phrase-speak_into_phone = Vui lòng nói vào điện thoại này.
phrase-explain_slowly = Tôi sẽ giải thích chậm rãi.
phrase-explain_in_writing = Tôi sẽ viết ra giấy để giải thích.
phrase-understood = Bạn có hiểu phần giải thích vừa rồi không?
phrase-explain_again = Tôi sẽ giải thích lại một lần nữa.
phrase-someone_with = Có ai hiểu tiếng Nhật đi cùng bạn không?
phrase-help_writing = Bạn có cần giúp viết giấy tờ không?
phrase-speak_louder = Tôi nói to hơn nhé?
phrase-talk_in_writing = Bạn có muốn trao đổi bằng cách viết không?
phrase-sign_language = Bạn có cần phiên dịch ngôn ngữ ký hiệu không?
phrase-reading_glasses = Bạn có muốn dùng kính đọc sách không?
phrase-quiet_place = Bạn có muốn nói chuyện ở chỗ yên tĩnh không?
phrase-wheelchair_seat = Bạn có cần chỗ dành cho xe lăn không?

## Papers

phrase-which_identity = Bạn mang theo giấy tờ tùy thân nào?
reply-which_identity-residence_card = Thẻ lưu trú (在留カード) hoặc giấy chứng nhận vĩnh trú đặc biệt (特別永住者証明書)
reply-which_identity-my_number_card = Thẻ My Number
reply-which_identity-driving_licence = Bằng lái xe
reply-which_identity-passport = Hộ chiếu
reply-which_identity-other = Giấy tờ khác
reply-which_identity-none = Không mang theo
phrase-show_identity = Vui lòng cho tôi xem giấy tờ tùy thân.
phrase-show_residence_card = Vui lòng cho tôi xem thẻ lưu trú (在留カード).
phrase-show_my_number_card = Vui lòng cho tôi xem thẻ My Number.
phrase-show_passport = Vui lòng cho tôi xem hộ chiếu.
phrase-have_insurance_paper = Bạn có giấy tờ cho biết bảo hiểm y tế của mình không?
phrase-have_move_out_certificate = Bạn có giấy chứng nhận chuyển đi (転出証明書) không?
phrase-moved_out_online = Có phải bạn đã báo chuyển đi (転出届) qua mạng không?
phrase-have_proxy_letter = Bạn có giấy ủy quyền (委任状) không?
phrase-have_bank_book = Bạn có sổ ngân hàng hoặc thẻ ngân hàng không?
phrase-have_pension_number = Bạn có giấy tờ ghi số lương hưu (基礎年金番号) không?
phrase-have_mother_child_book = Bạn có sổ sức khỏe mẹ và bé (母子健康手帳) không?
phrase-have_death_certificate = Bạn có bản sao giấy chứng tử của bác sĩ (死亡診断書) không?
phrase-have_translation = Bạn có bản dịch tiếng Nhật không?
phrase-which_certificate = Bạn cần loại giấy chứng nhận nào?
reply-which_certificate-residence = Bản sao phiếu cư trú (住民票)
reply-which_certificate-seal = Giấy chứng nhận con dấu (印鑑登録証明書)
reply-which_certificate-tax = Giấy chứng nhận thuế
reply-which_certificate-register = Giấy chứng nhận hộ tịch (戸籍)
reply-which_certificate-other = Loại khác
reply-which_certificate-unsure = Tôi không biết
phrase-certificate_for = Bạn sẽ nộp giấy chứng nhận ở đâu?
reply-certificate_for-work = Nơi làm việc
reply-certificate_for-school = Trường học, nhà trẻ
reply-certificate_for-bank = Ngân hàng
reply-certificate_for-immigration = Cục quản lý xuất nhập cảnh (入管)
reply-certificate_for-licence_centre = Cảnh sát, trung tâm bằng lái
reply-certificate_for-other = Nơi khác
phrase-how_many_copies = Bạn cần mấy bản?
phrase-may_copy = Tôi sao chụp giấy này được không?
phrase-show_original = Vui lòng cho tôi xem bản gốc, không phải bản sao.
phrase-fill_form = Vui lòng điền vào mẫu đơn này.
phrase-write_name = Vui lòng viết họ tên ở đây.
phrase-write_name_as_on_card = Vui lòng viết tên đúng như trên thẻ.
phrase-write_reading = Vui lòng viết cách đọc tên bạn bằng chữ katakana.
phrase-sign_here = Vui lòng ký tên ở đây.
phrase-check_form = Vui lòng kiểm tra lại những gì bạn đã viết.
phrase-is_correct = Nội dung này có đúng không?
phrase-papers_back = Xin gửi lại giấy tờ. Vui lòng kiểm tra.

## You and your family

phrase-name_reading_ok = Cách đọc tên bạn như thế này có đúng không?
phrase-spelling_ok = Tên bạn viết như thế này có đúng không?
phrase-born_on = Bạn sinh ngày nào?
phrase-others_at_home = Ngoài bạn ra, có mấy người sống cùng?
phrase-how_many_move = Có tất cả mấy người chuyển nhà?
phrase-head_relation = Bạn là gì của chủ hộ (世帯主)?
reply-head_relation-head = Tôi là chủ hộ
reply-head_relation-spouse = Chồng hoặc vợ
reply-head_relation-child = Con
reply-head_relation-parent = Bố hoặc mẹ
reply-head_relation-relative = Họ hàng khác
reply-head_relation-other = Người sống chung, không phải họ hàng
phrase-have_spouse = Bạn có chồng hoặc vợ không?
phrase-how_many_children = Bạn có mấy người con?
phrase-child_born_on = Con bạn sinh ngày nào?
phrase-lives_with_child = Bạn có sống cùng con không?
phrase-child_school = Hiện nay con bạn đang học ở đâu?
reply-child_school-nursery = Nhà trẻ, trường kodomo-en (こども園)
reply-child_school-kindergarten = Trường mẫu giáo
reply-child_school-elementary = Trường tiểu học
reply-child_school-junior_high = Trường trung học cơ sở
reply-child_school-high_school = Trường trung học phổ thông
reply-child_school-none = Chưa đi học
phrase-pregnant = Hiện nay bạn có đang mang thai không?
phrase-baby_due_on = Ngày dự sinh là ngày nào?
phrase-single_parent = Bạn có đang một mình nuôi con không?
phrase-which_handbook = Bạn có loại sổ tay người khuyết tật (障害者手帳) nào?
reply-which_handbook-body = Sổ khuyết tật thể chất (身体障害者手帳)
reply-which_handbook-intellectual = Sổ khuyết tật trí tuệ (療育手帳)
reply-which_handbook-mental = Sổ khuyết tật tâm thần (精神障害者保健福祉手帳)
reply-which_handbook-several = Hai loại trở lên
reply-which_handbook-none = Không có
phrase-have_care_level = Bạn có mức chăm sóc (要介護, 要支援) được công nhận không?
phrase-work_now = Hiện nay bạn làm công việc gì?
reply-work_now-employee = Nhân viên công ty
reply-work_now-part_time = Làm bán thời gian
reply-work_now-self_employed = Tự kinh doanh
reply-work_now-student = Học sinh, sinh viên
reply-work_now-none = Không đi làm
phrase-insurance_now = Hiện nay bạn dùng bảo hiểm y tế nào?
reply-insurance_now-work = Bảo hiểm qua nơi làm việc (của bạn hoặc người nhà)
reply-insurance_now-national = Bảo hiểm y tế quốc dân (国民健康保険)
reply-insurance_now-elder = Bảo hiểm y tế cho người từ 75 tuổi (後期高齢者医療)
reply-insurance_now-welfare = Trợ cấp sinh hoạt (生活保護)
reply-insurance_now-none = Không có
reply-insurance_now-unsure = Tôi không biết
phrase-on_behalf = Có phải bạn đến thay cho người khác không?
phrase-died_on = Người ấy mất ngày nào?
phrase-died_relation = Bạn là gì của người đã mất?
reply-died_relation-spouse = Chồng hoặc vợ
reply-died_relation-child = Con
reply-died_relation-parent = Bố hoặc mẹ
reply-died_relation-sibling = Anh, chị hoặc em
reply-died_relation-grandchild = Cháu nội, cháu ngoại
reply-died_relation-other = Người khác

## Dates and addresses

phrase-address_now_ok = Đây có phải địa chỉ hiện tại của bạn không?
phrase-address_before_ok = Đây có phải địa chỉ trước đây của bạn không?
phrase-building_ok = Tên tòa nhà và số phòng có đúng không?
phrase-write_address = Vui lòng viết địa chỉ ở đây.
phrase-lived_since = Bạn sống ở địa chỉ này từ ngày nào?
phrase-moved_from = Bạn chuyển đến từ đâu?
reply-moved_from-here = Trong thành phố này
reply-moved_from-prefecture = Thành phố, thị trấn khác trong tỉnh này
reply-moved_from-japan = Tỉnh khác
reply-moved_from-abroad = Nước ngoài
phrase-will_move_on = Bạn dự định chuyển nhà ngày nào?
phrase-arrived_on = Bạn đến Nhật Bản ngày nào?
phrase-stay_until = Thời hạn lưu trú của bạn đến ngày nào?
phrase-card_valid_until = Thẻ có hạn đến ngày nào?
phrase-left_job_on = Bạn nghỉ việc ngày nào?
phrase-started_job_on = Bạn bắt đầu công việc hiện tại ngày nào?
phrase-insurance_ended_on = Bảo hiểm y tế trước đây của bạn hết hiệu lực ngày nào?
phrase-home_kind = Bạn sống trong loại nhà nào?
reply-home_kind-own = Nhà của tôi (sở hữu)
reply-home_kind-rent = Nhà thuê của tư nhân
reply-home_kind-public = Nhà ở của thành phố, của tỉnh
reply-home_kind-company = Nhà công ty, ký túc xá
reply-home_kind-with_family = Nhà của người thân, người quen
reply-home_kind-other = Loại khác
phrase-post_arrives = Thư có đến được địa chỉ này không?
phrase-name_on_letter_box = Hộp thư nhà bạn có ghi tên không?
phrase-phone_ok = Chúng tôi có liên lạc được với bạn qua số này không?
phrase-write_phone = Vui lòng viết số điện thoại ở đây.

## Money

phrase-fee_in_writing = Có lệ phí. Tôi sẽ viết số tiền ra giấy.
phrase-fee_300 = Lệ phí là 300 yên một bản.
phrase-fee_350 = Lệ phí là 350 yên một bản.
phrase-fee_450 = Lệ phí là 450 yên một bản.
phrase-fee_750 = Lệ phí là 750 yên một bản.
phrase-no_fee = Không mất lệ phí.
phrase-fee_in_cash = Bạn có mang tiền mặt để trả lệ phí không?
phrase-pay_how = Bạn muốn trả bằng cách nào?
reply-pay_how-cash = Tiền mặt
reply-pay_how-credit_card = Thẻ tín dụng
reply-pay_how-ic_card = Thẻ đi tàu (thẻ IC)
reply-pay_how-phone = Thanh toán bằng điện thoại
phrase-pay_at_cashier = Vui lòng trả tiền ở quầy thu tiền.
phrase-receipt_needed = Bạn có cần biên lai không?
phrase-change_and_receipt = Đây là tiền thừa và biên lai. Vui lòng kiểm tra.
phrase-had_income = Năm ngoái bạn có thu nhập không?
phrase-income_last_year = Thu nhập năm ngoái của bạn là bao nhiêu?
phrase-income_reported = Có phải bạn đã khai thu nhập của năm ngoái rồi không?
phrase-rent_a_month = Tiền thuê nhà mỗi tháng là bao nhiêu?
phrase-paid_to_hospital = Bạn đã trả bao nhiêu tiền ở bệnh viện?
phrase-hard_to_pay = Bạn có gặp khó khăn khi nộp tiền không?
phrase-can_pay_a_month = Mỗi tháng bạn có thể nộp bao nhiêu?
phrase-pay_from_bank = Bạn có muốn nộp tự động từ tài khoản ngân hàng không?
phrase-own_account = Tài khoản này có đứng tên bạn không?
phrase-paid_into_account = Chúng tôi sẽ chuyển tiền vào tài khoản của bạn.
phrase-pay_by_date = Vui lòng nộp tiền chậm nhất vào ngày ghi trên phiếu nộp tiền (納付書).

## The procedure

phrase-my_number_matter = Bạn cần làm gì với thẻ My Number?
reply-my_number_matter-apply = Xin cấp thẻ
reply-my_number_matter-collect = Nhận thẻ
reply-my_number_matter-renew = Gia hạn vì sắp hết hạn
reply-my_number_matter-pin = Quên mã PIN
reply-my_number_matter-lost = Bị mất thẻ
reply-my_number_matter-change = Địa chỉ hoặc tên thay đổi
phrase-children_matter = Bạn cần làm thủ tục nào cho con?
reply-children_matter-allowance = Trợ cấp trẻ em (児童手当)
reply-children_matter-medical = Thẻ hỗ trợ y tế trẻ em (受給券)
reply-children_matter-nursery = Nhà trẻ, trường kodomo-en (こども園)
reply-children_matter-school = Trường tiểu học, trung học cơ sở
reply-children_matter-after_school = Trông trẻ sau giờ học (学童)
reply-children_matter-other = Việc khác
phrase-disability_matter = Bạn cần làm thủ tục nào về khuyết tật hoặc hỗ trợ?
reply-disability_matter-handbook_new = Xin cấp sổ tay (手帳)
reply-disability_matter-handbook_change = Đổi địa chỉ, tên trên sổ tay
reply-disability_matter-day_service = Dịch vụ ban ngày cho trẻ em
reply-disability_matter-services = Dịch vụ hỗ trợ người lớn
reply-disability_matter-medical = Hỗ trợ chi phí y tế
reply-disability_matter-other = Việc khác
phrase-urgent = Việc này có gấp không?
phrase-needed_by = Bạn cần chậm nhất vào ngày nào?
phrase-other_today = Hôm nay bạn có làm thủ tục khác nữa không?
phrase-may_go_on = Tôi tiếp tục làm thủ tục này được không?
phrase-may_look_up = Tôi kiểm tra hồ sơ của bạn ở thành phố được không?
phrase-may_tell = Tôi báo việc hôm nay cho quầy khác được không?
phrase-ask_colleague = Tôi sẽ hỏi một nhân viên khác.
phrase-takes_30 = Thủ tục này mất khoảng 30 phút.
phrase-takes_60 = Thủ tục này mất khoảng một tiếng.
phrase-photo_needed = Cần có ảnh chân dung của bạn.
phrase-put_card_here = Vui lòng đặt thẻ ở đây.
phrase-remember_pin = Bạn có nhớ mã PIN của thẻ không?
phrase-enter_pin = Vui lòng tự nhập mã PIN.
phrase-choose_new_pin = Vui lòng chọn mã PIN mới.
phrase-lost_on = Bạn làm mất ngày nào?
phrase-police_told = Có phải bạn đã báo cảnh sát rồi không?
phrase-used_services_before = Ở nơi ở cũ bạn có dùng dịch vụ phúc lợi không?
phrase-had_child_allowance = Ở nơi ở cũ bạn có nhận trợ cấp trẻ em (児童手当) không?
phrase-public_servant = Bạn có phải là công chức không?
phrase-joined_pension = Bạn có từng tham gia lương hưu Nhật Bản không?
phrase-nursery_from = Bạn muốn gửi con ở nhà trẻ từ ngày nào?
phrase-nursery_reason = Vì sao bạn cần gửi con ở nhà trẻ?
reply-nursery_reason-work = Đi làm
reply-nursery_reason-job_search = Đang tìm việc
reply-nursery_reason-birth = Sinh con
reply-nursery_reason-illness = Ốm, bị thương, khuyết tật
reply-nursery_reason-care = Chăm sóc người nhà
reply-nursery_reason-study = Đi học
phrase-days_a_week = Mỗi tuần bạn muốn dùng mấy ngày?
phrase-work_starts_at = Bạn bắt đầu làm việc lúc mấy giờ?
phrase-work_ends_at = Bạn tan làm lúc mấy giờ?
phrase-pick_up_at = Bạn đón con lúc mấy giờ?
phrase-death_reported = Có phải đơn khai tử (死亡届) đã nộp rồi không?
phrase-funeral_over = Có phải tang lễ đã xong rồi không?
phrase-not_here = Thủ tục này không làm được ở tòa thị chính.
phrase-at_immigration = Thủ tục này làm ở cục quản lý xuất nhập cảnh (入管).
phrase-at_convenience_store = Bạn cũng có thể lấy giấy chứng nhận ở cửa hàng tiện lợi.
phrase-can_do_online = Bạn cũng có thể làm thủ tục này qua mạng.

## Result and next steps

phrase-accepted = Chúng tôi đã nhận đơn của bạn.
phrase-finished_today = Thủ tục hôm nay đã xong.
phrase-not_possible_today = Xin lỗi bạn. Hôm nay không làm được việc này.
phrase-papers_missing = Còn thiếu giấy tờ.
phrase-bring_these = Lần sau, vui lòng mang giấy tờ ghi trên giấy này.
phrase-come_back_with_paper = Vui lòng mang giấy này và quay lại.
phrase-come_when = Lần sau bạn có thể đến ngày nào?
phrase-come_at = Bạn có thể đến lúc mấy giờ?
phrase-again_today = Hôm nay bạn có thể quay lại không?
phrase-by_post = Chúng tôi sẽ gửi qua bưu điện.
phrase-in_one_week = Khoảng một tuần sau sẽ đến nơi.
phrase-in_one_month = Khoảng một tháng sau sẽ đến nơi.
phrase-result_later = Chúng tôi sẽ báo kết quả sau.
phrase-fill_and_post = Vui lòng điền vào mẫu đơn nhận được và gửi lại.
phrase-keep_paper = Vui lòng giữ giấy này cẩn thận.
phrase-we_will_call = Tòa thị chính sẽ gọi điện cho bạn.
phrase-call_at = Bạn có thể nghe điện thoại lúc mấy giờ?
phrase-call_this_number = Nếu có gì chưa rõ, vui lòng gọi số này.
phrase-receive_how = Bạn muốn nhận bằng cách nào?
reply-receive_how-here = Tại quầy này
reply-receive_how-post = Qua bưu điện
reply-receive_how-someone_else = Người khác nhận thay
phrase-contact_how = Bạn muốn chúng tôi liên lạc bằng cách nào?
reply-contact_how-phone = Điện thoại
reply-contact_how-post = Thư bưu điện
reply-contact_how-email = Email
reply-contact_how-someone_else = Qua người nhà hoặc người quen
phrase-fill_in_at_home = Bạn có muốn điền ở nhà rồi mang đến sau không?
phrase-valid_from_today = Bạn có thể dùng từ hôm nay.
phrase-more_questions = Bạn có muốn hỏi gì nữa không?

## Finding the way

phrase-next_counter = Vui lòng đến quầy tiếp theo.
phrase-information_desk = Vui lòng hỏi ở quầy hướng dẫn chung.
phrase-follow_me = Mời bạn đi cùng tôi. Tôi sẽ dẫn đường.
phrase-this_place = Ở chỗ này trên bản đồ.
phrase-on_floor_1 = Ở tầng 1 (1F), tức tầng trệt.
phrase-on_floor_2 = Ở tầng 2 (2F), ngay trên tầng trệt.
phrase-on_floor_3 = Ở tầng 3 (3F), trên tầng trệt hai tầng.
phrase-other_building = Ở tòa nhà khác. Xin gửi bạn bản đồ.
phrase-elevator_there = Thang máy ở đằng kia.
phrase-toilet_there = Nhà vệ sinh ở đằng kia.
phrase-baby_room_there = Phòng cho con bú ở đằng kia.
phrase-copier_there = Máy photocopy ở đằng kia.
phrase-wait_near_counter = Vui lòng chờ gần quầy.
phrase-come_when_called = Khi được gọi số, vui lòng đến quầy.
phrase-know_the_way = Bạn có biết đường không?
phrase-go_together = Bạn có muốn tôi đi cùng không?
phrase-came_how = Hôm nay bạn đến đây bằng gì?
reply-came_how-car = Ô tô
reply-came_how-motorbike = Xe máy
reply-came_how-bicycle = Xe đạp
reply-came_how-bus_train = Xe buýt, tàu điện
reply-came_how-walk = Đi bộ
reply-came_how-taxi = Taxi
phrase-mind_belongings = Vui lòng đừng để quên đồ.
phrase-safe_way_home = Chúc bạn về nhà an toàn.

## Health and safety

phrase-feel_unwell = Bạn có thấy khó chịu trong người không?
phrase-where_hurts = Bạn đau ở đâu?
reply-where_hurts-head = Đầu
reply-where_hurts-chest = Ngực
reply-where_hurts-belly = Bụng
reply-where_hurts-back = Lưng, thắt lưng
reply-where_hurts-limbs = Tay, chân
reply-where_hurts-other = Chỗ khác
phrase-unwell_since = Bạn không khỏe từ ngày nào?
phrase-call_ambulance = Bạn có muốn tôi gọi xe cấp cứu không?
phrase-ambulance_coming = Chúng tôi đã gọi xe cấp cứu. Vui lòng chờ ở đây.
phrase-lie_down = Bạn có muốn nằm nghỉ không?
phrase-drink_water = Bạn có muốn uống nước không?
phrase-danger_now = Hiện giờ bạn có đang gặp nguy hiểm không?
phrase-afraid_of = Bạn sợ ai?
reply-afraid_of-partner = Chồng, vợ hoặc người yêu
reply-afraid_of-family = Người khác trong gia đình
reply-afraid_of-work = Người ở nơi làm việc
reply-afraid_of-acquaintance = Người quen, hàng xóm
reply-afraid_of-stranger = Người lạ
phrase-safe_at_home = Hôm nay bạn về nhà có an toàn không?
phrase-child_safe_now = Con bạn hiện có ở nơi an toàn không?
phrase-place_tonight = Tối nay bạn có chỗ ngủ không?
phrase-food_today = Hôm nay bạn có gì để ăn không?
phrase-call_police = Bạn có muốn tôi gọi cảnh sát không?
phrase-talk_alone = Bạn có muốn nói chuyện riêng, không có người đi cùng không?
phrase-keep_address_secret = Bạn có cần giữ bí mật địa chỉ không?
phrase-only_what_you_want = Bạn chỉ cần nói những gì bạn muốn nói.
phrase-earthquake = Động đất! Vui lòng bảo vệ đầu.
phrase-evacuate = Vui lòng rời khỏi tòa nhà. Hãy đi theo nhân viên.

## Remarks: outcomes

remark-accepted = Đã nhận đơn.
remark-done_today = Thủ tục ở quầy này hôm nay đã xong.
remark-papers_missing = Thiếu giấy tờ. Thủ tục chưa xong.
remark-decided_later = Sẽ có quyết định sau. Kết quả sẽ được gửi qua bưu điện.
remark-continued = Phần còn lại sẽ làm vào ngày khác.
remark-explained_only = Hôm nay chỉ giải thích.
remark-talked = Đã có buổi trao đổi.
remark-certificate_issued = Đã cấp giấy chứng nhận.
remark-form_given = Đã đưa mẫu đơn.
remark-not_needed = Không cần làm thủ tục ở quầy này.
remark-other_counter = Việc này do quầy khác phụ trách. Đã hướng dẫn đến quầy đó.

## Remarks: next steps

remark-next_counter = Vui lòng đến quầy tiếp theo trong kế hoạch.
remark-bring_missing_papers = Vui lòng mang những giấy tờ còn thiếu đến.
remark-come_after_letter = Khi nhận được thư thông báo, vui lòng đến lại.
remark-apply_online = Vui lòng nộp đơn qua mạng.
remark-wait_for_call = Vui lòng chờ điện thoại từ tòa thị chính.
remark-wait_for_post = Vui lòng chờ đến khi thư được gửi tới.
remark-pay_with_slip = Vui lòng nộp tiền chậm nhất vào ngày ghi trên phiếu nộp tiền (納付書).
remark-return_form = Vui lòng điền mẫu đơn và mang đến quầy này.
remark-post_form = Vui lòng điền mẫu đơn và gửi qua bưu điện.
remark-ask_employer = Vui lòng xin giấy tờ ở nơi làm việc.
remark-ask_doctor = Vui lòng xin bác sĩ giấy khám (診断書).
remark-book_by_phone = Vui lòng đặt hẹn qua điện thoại.
remark-to_immigration = Vui lòng làm thủ tục ở cục quản lý xuất nhập cảnh (入管).
remark-nothing_more = Không cần làm thủ tục nào khác.

## Remarks: notes for every counter

remark-phone_interpreter_used = Đã dùng phiên dịch qua điện thoại.
remark-plain_japanese_used = Đã giải thích bằng tiếng Nhật đơn giản.
remark-came_with_family = Đã đến cùng gia đình.
remark-someone_came_instead = Người đại diện đã đến thay.
remark-copies_made = Đã sao chụp giấy tờ và trả lại bản gốc.
remark-fee_paid = Đã nhận lệ phí.
remark-address_checked = Đã kiểm tra địa chỉ hiện tại.
remark-deadline_explained = Đã giải thích thời hạn.
remark-other_counter_told = Đã báo cho quầy khác, với sự đồng ý của người làm thủ tục.
remark-quiet_seat_used = Đã nói chuyện ở chỗ yên tĩnh.

## Remarks: notes of the Citizens’ Affairs counter

remark-residence_card_rewritten = Đã ghi địa chỉ mới lên thẻ lưu trú (在留カード).
remark-household_checked = Đã kiểm tra chủ hộ (世帯主) và quan hệ với chủ hộ.
remark-name_reading_checked = Đã kiểm tra cách đọc tên.

## Remarks: notes of the My Number counter

remark-card_address_changed = Đã đổi địa chỉ trên thẻ My Number.
remark-certificate_renewed = Đã gia hạn chứng thư điện tử (電子証明書).
remark-pin_set = Đã đặt lại mã PIN.
remark-card_handed_over = Đã trao thẻ My Number.

## Remarks: notes of the insurance and pension counter

remark-nhi_joined = Đã nhận đơn tham gia Bảo hiểm y tế quốc dân (国民健康保険).
remark-nhi_left = Đã nhận đơn thôi Bảo hiểm y tế quốc dân (国民健康保険).
remark-insurance_paper_by_post = Giấy xác nhận bảo hiểm (資格確認書) sẽ được gửi qua bưu điện.
remark-pension_exemption_filed = Đã nhận đơn xin miễn, giảm… phí lương hưu.

## Remarks: notes of the tax counters

remark-income_reported = Đã nhận tờ khai thuế cư trú (住民税).
remark-moped_plate_given = Đã cấp biển số xe máy nhỏ (原付).
remark-instalments_agreed = Đã thống nhất cách nộp làm nhiều lần.

## Remarks: notes of the disability counter

remark-handbook_address_changed = Đã đổi địa chỉ trên sổ tay (手帳).
remark-day_service_certificate_switched = Sẽ đổi giấy dùng dịch vụ ban ngày (通所受給者証) sang giấy mới.
remark-provider_handover = Đã bàn giao với cơ sở dịch vụ ở thành phố, thị trấn cũ.
remark-support_plan_later = Vui lòng mang bản dự thảo kế hoạch sử dụng (利用計画案) đến sau.

## Remarks: notes of the care counters

remark-care_level_carried_over = Đã chuyển tiếp mức chăm sóc từ thành phố, thị trấn cũ.
remark-care_visit_arranged = Đã hẹn ngày nhân viên đến nhà khảo sát.

## Remarks: notes of the family counter

remark-child_allowance_filed = Đã nhận đơn xin trợ cấp trẻ em (児童手当).
remark-medical_card_given = Đã đưa thẻ hỗ trợ y tế trẻ em (受給券).
remark-next_talk_arranged = Đã hẹn ngày nói chuyện lần sau.

## Remarks: notes of the nursery and school counters

remark-nursery_wishes_noted = Đã ghi nhận các trường muốn gửi con.
remark-work_certificate_later = Vui lòng mang giấy chứng nhận việc làm (就労証明書) đến sau.
remark-school_settled = Đã quyết định trường sẽ học.
remark-school_called = Đã liên lạc với trường.

## Remarks: notes of the health counter

remark-mother_child_book_given = Đã đưa sổ sức khỏe mẹ và bé (母子健康手帳).
