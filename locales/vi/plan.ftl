# Machine-made translation, not reviewed by a person.

### The plan as `annai plan` writes it.

plan-line-title = Kế hoạch { $date }
plan-line-stop = { $order }. { $counter }, { $place }
plan-line-ask = Xác nhận ở quầy: { $errand }
plan-line-bring = Mang theo: { $papers }
plan-line-bring-maybe = Hỏi ở quầy xem có cần không: { $papers }
plan-line-fee = Lệ phí: { $yen } yên
plan-line-ways = Cách không cần đến quầy: { $ways }
plan-line-ways-maybe = Cách không cần đến quầy (quầy sẽ xem bạn làm được hay không): { $ways }
plan-line-no-visit = Những việc làm được mà không cần đến quầy:
plan-line-elsewhere = Những việc làm ở nơi khác, ngoài tòa thị chính:
plan-line-empty = Không có thủ tục nào cần làm.
plan-line-next = Câu hỏi tiếp theo: { $question }
plan-line-no-next = Không còn câu hỏi nào.
plan-line-later = Những việc làm được vào ngày khác:
plan-line-from = từ khoảng { $date }
