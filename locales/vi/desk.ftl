# Machine-made translation, not reviewed by a person.

## The visitor's window

desk-show = Mời bạn đưa giấy
desk-show-text = Hãy đưa mã của quầy này, trên giấy nhận từ máy lấy số, lại gần máy đọc. Nếu không có giấy, nhân viên vẫn nghe bạn nói.
desk-sees = Những gì quầy này đang thấy
desk-sees-exactly = Nhân viên chỉ thấy những nội dung sau:
desk-sees-text = Những gì không có ở đây thì quầy này không biết.
desk-consent = Chúng tôi ghi điều này lên giấy được không?
desk-consent-japanese = Có phần chỉ viết bằng tiếng Nhật. Hãy nhờ nhân viên giải thích.
desk-consent-readers = Bạn cho phép ai đọc? Nội dung này chỉ in trên giấy.
desk-consent-own = Cho tôi (đọc ở nhà, dùng khi đến lần sau)
desk-consent-own-detail = Không có mã khóa của bản lưu thì không ai mở được.
desk-consent-return = Tôi sẽ quay lại quầy này
desk-consent-return-detail = Đến hết { $date }, chỉ quầy này đọc được những gì quầy đang thấy và phần ghi này.
desk-consent-yes = Được, hãy ghi lên giấy
desk-consent-no = Không ghi
desk-working = Vui lòng chờ. Chúng tôi đang chuẩn bị giấy mới.
desk-out = Hãy lấy giấy mới
desk-out-text = Hãy đưa mã này ở các quầy bạn đã chọn. Đừng bỏ tờ giấy cũ, hãy giữ cả hai.
desk-codes = Mã mới
desk-codes-text = Hãy chụp mã trên màn hình bằng điện thoại, hoặc nhờ nhân viên in.
desk-next-code = Mã tiếp theo
desk-ok = Tôi biết rồi
desk-understood = Tôi đã hiểu
desk-again = Trả lời lại
desk-answered = Câu trả lời mà nhân viên nhận được
desk-erase = Xóa một chữ số
desk-yen = { $yen } yên
desk-sheet-first = Ghi chép của quầy
desk-sheet-from = Ghi tại { $counter }
desk-sheet-note = Những gì nhân viên ở quầy này đã ghi
desk-sheet-return = Mã dùng khi bạn quay lại: những gì quầy thấy hôm nay và phần ghi. Đọc được đến hết { $date }.
desk-sheet-own = Mã khóa của tờ giấy trước mở được tờ này. Hãy cất tờ này ở nhà, và cất mã khóa ở nơi khác.
