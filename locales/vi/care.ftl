# Machine-made translation, not reviewed by a person.

## Papers

document-care_doctor = Tên bác sĩ và bệnh viện thường khám (ghi ra giấy)
document-care_share_cards = Giấy về phần tự trả (負担割合証) và mức trả tối đa (負担限度額認定証) của bảo hiểm chăm sóc dài hạn, nếu có

## Errands

procedure-care_apply = Xin xét mức chăm sóc (介護認定)
    .about = Đơn đầu tiên để bắt đầu dùng người hỗ trợ tại nhà, nơi sinh hoạt ban ngày và dịch vụ khác. Người nhà nộp đơn được.
    .search = mức chăm sóc, kaigo nintei, kaigo, người giúp việc tại nhà, helper, dịch vụ ban ngày, bố mẹ già, sa sút trí tuệ, care manager, viện dưỡng lão, chăm sóc người già
procedure-care_change = Đổi hoặc gia hạn mức chăm sóc
    .about = Nộp đơn khi tình trạng sức khỏe thay đổi, hoặc từ 60 ngày trước ngày hết hạn.
    .search = đổi mức chăm sóc, gia hạn mức chăm sóc, yếu hơn, bệnh nặng hơn, hết hạn, kaigo
procedure-care_limit = Xin giảm tiền ăn, tiền phòng ở nhà dưỡng lão
    .about = Dành cho hộ không phải đóng thuế cư trú và có tiền gửi ngân hàng dưới mức quy định. Nộp đơn lúc nào cũng được, gia hạn vào tháng 8 mỗi năm.
    .search = tiền viện dưỡng lão, tiền ăn, tiền phòng, giảm chi phí, cơ sở chăm sóc, ở ngắn ngày, gendogaku
procedure-care_high_cost = Hoàn tiền chăm sóc vượt mức (高額介護サービス費)
    .about = Khi tiền chăm sóc bạn tự trả trong 1 tháng vượt mức tối đa, phần vượt được trả lại.
    .search = tiền chăm sóc cao, hoàn tiền, vượt mức, kogaku kaigo, trả lại tiền, chi phí chăm sóc
procedure-care_home_repair = Sửa nhà (tay vịn), mua dụng cụ chăm sóc
    .about = Thành phố trả một phần chi phí. Hãy nộp đơn trước khi sửa nhà hoặc mua.
    .search = tay vịn, tesuri, bậc thềm, sửa nhà, ghế tắm, nhà vệ sinh, dụng cụ chăm sóc
procedure-care_card_again = Cấp lại thẻ bảo hiểm chăm sóc dài hạn (介護保険被保険者証)…
    .about = Khi bạn làm mất hoặc làm bẩn thẻ bảo hiểm hoặc giấy về phần tự trả (負担割合証).
    .search = mất thẻ kaigo, cấp lại thẻ, thẻ bảo hiểm chăm sóc, thẻ bị bẩn, kaigo hokensho, làm lại thẻ
procedure-care_premium = Hỏi về phí bảo hiểm chăm sóc dài hạn
    .about = Dành cho người từ 65 tuổi trở lên: cách nộp phí, và khi khó nộp.
    .search = phí bảo hiểm chăm sóc, kaigo hokenryo, không nộp được, giảm phí, trừ vào lương hưu, 65 tuổi
procedure-elder_consult = Tư vấn chung cho người cao tuổi
    .about = Hay quên, sống một mình, xuất viện, mệt vì chăm sóc: bạn hoặc gia đình nói gì cũng được.
    .search = hay quên, sa sút trí tuệ, lo cho bố mẹ, sống một mình, mệt vì chăm sóc, xuất viện, viện dưỡng lão, người già, người cao tuổi, bố mẹ già
procedure-elder_service = Thăm hỏi, giao cơm cho người cao tuổi
    .about = Đăng ký máy gọi khẩn cấp, cơm hộp, tã giấy và các giúp đỡ khác để sống ở nhà.
    .search = thăm hỏi, mimamori, cơm hộp, giao cơm, nút gọi khẩn cấp, tã giấy, đi lạc
procedure-elder_private = Nói chuyện về cuộc sống của người cao tuổi
    .about = Đầu tiên, nhân viên phụ trách lắng nghe bạn ở chỗ yên tĩnh. Bạn chỉ cần nói điều muốn nói.
    .search = khó nói, bị đánh, đánh đập, lấy tiền, ngược đãi, gyakutai, giám hộ
procedure-care_young = Hỏi về giúp đỡ cho người từ 39 tuổi trở xuống
    .about = Bảo hiểm chăm sóc dài hạn bắt đầu từ 40 tuổi. Với người trẻ, chúng tôi cùng tìm hỗ trợ về khuyết tật, bệnh tật.
    .search = người trẻ cần chăm sóc, dưới 40 tuổi, bệnh tật, helper, hỗ trợ, chăm sóc người trẻ
procedure-elder_vaccine = Tiêm phòng cho người cao tuổi
    .about = Tiêm phòng bệnh zona (帯状疱疹) và bệnh khác. Hãy hỏi tuổi được tiêm và chi phí trước khi tiêm.
    .search = tiêm chủng, vắc xin, zona, giời leo, viêm phổi, cúm, yobo sesshu, tiêm phòng, covid, vắc xin corona

## Moving with a care level

document-care_transfer_paper = Giấy chứng nhận mức chăm sóc của nơi ở cũ (受給資格証明書), nếu có
procedure-care_move_in = Chuyển tiếp mức chăm sóc
    .about = Giữ mức chăm sóc của nơi ở cũ. Nếu quá 14 ngày từ ngày chuyển nhà, bạn phải xin lại từ đầu.
    .late = Có thể phải xét lại mức chăm sóc. Quầy sẽ kiểm tra cho bạn.
    .search = chuyển mức chăm sóc, kaigo chuyển nhà, giữ mức chăm sóc, mức chăm sóc, chuyển đến, kaigo
procedure-care_move_out = Trả thẻ bảo hiểm chăm sóc dài hạn (介護保険被保険者証) khi chuyển đi
    .about = Người chuyển ra khỏi thành phố trả thẻ và nhận giấy chứng nhận để nộp cho nơi ở mới.
    .search = chuyển đi, trả thẻ kaigo, mức chăm sóc chuyển đi, giấy chuyển tiếp, bảo hiểm chăm sóc, chuyển nhà
procedure-care_move_within = Đổi địa chỉ trên thẻ bảo hiểm chăm sóc dài hạn (介護保険被保険者証)
    .about = Sửa địa chỉ trên thẻ bảo hiểm và giấy về phần tự trả (負担割合証) của người chuyển nhà trong thành phố.
    .search = đổi địa chỉ thẻ kaigo, chuyển nhà trong thành phố, địa chỉ bảo hiểm chăm sóc, thẻ chăm sóc, kaigo hoken, đổi địa chỉ
procedure-care_join = Thẻ bảo hiểm chăm sóc dài hạn (介護保険被保険者証) khi đủ 65 tuổi
    .about = Khi bạn 65 tuổi, thẻ được gửi qua bưu điện. Không cần khai báo.
    .search = 65 tuổi, thẻ bảo hiểm chăm sóc, kaigo hokensho, chưa nhận được thẻ, đủ 65 tuổi, thẻ kaigo
