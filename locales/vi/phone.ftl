# Machine-made translation, not reviewed by a person.

### The phone page: the visitor's own place. phone-STATE is its heading, -text what to do now.

## Everywhere
phone-number = Số của bạn
phone-counter = Quầy
phone-next-counter = Quầy tiếp theo
phone-before = Số người trước bạn
phone-people = { $count } người
phone-nobody = Không có ai
phone-wait = Thời gian chờ
phone-range = khoảng { $least }–{ $most } phút
phone-soon = sắp đến lượt
phone-unsure = hiện chưa biết phải chờ bao lâu
phone-stops = Các quầy bạn đến hôm nay (quầy thứ { $at } trên { $of })
phone-stop-done = Đã xong
phone-stop-now = Hiện tại
phone-stop-later = Sau đó
phone-live = Hãy để trang này mở. Trang tự cập nhật.
phone-private = Trang này không hiện tên và việc của bạn.
phone-unreviewed = Nội dung tiếng Việt do máy dịch và chưa có người kiểm tra.
phone-languages = Ngôn ngữ
phone-old = Mất kết nối. Đây là thông tin lúc:

## Where the number stands
phone-reserved = Bạn chưa vào hàng chờ.
phone-reserved-text = Trước hết hãy lấy số ở máy lấy số.
phone-waiting = Xin vui lòng chờ.
phone-waiting-text = Hãy chờ gần quầy cho đến khi số của bạn được gọi.
phone-first = Chúng tôi sắp gọi số của bạn.
phone-first-text = Xin hãy chờ gần quầy.
phone-called = Đến lượt bạn.
phone-called-text = Hãy đến { $counter } ngay bây giờ.
phone-called-desk = Hãy đến { $counter }, bàn số { $desk } ngay bây giờ.
phone-serving = Bạn đang làm thủ tục.
phone-serving-text = Khi xong, trang này sẽ thay đổi.
phone-done = Quầy này đã xong.
phone-done-text = Tiếp theo, hãy đến { $counter }.
phone-parked = Chúng tôi đang tạm giữ lượt của bạn.
phone-parked-text = Khi quay lại, hãy báo nhân viên ở { $counter }. Số của bạn vẫn dùng được.
phone-missed = Số của bạn đã được gọi.
phone-missed-text = Hãy báo nhân viên ở { $counter }. Số của bạn vẫn dùng được.
phone-finished = Đã xong tất cả.
phone-finished-text = Cảm ơn bạn. Bạn có thể đóng trang này.
phone-cancelled = Số này đã bị hủy.
phone-cancelled-text = Nếu vẫn còn việc, hãy lấy số mới ở máy lấy số.
phone-expired = Số này không còn dùng được.
phone-expired-text = Đã hết thời gian. Hãy lấy số mới ở máy lấy số hoặc hỏi ở quầy hướng dẫn chung.

## No place to show
phone-unknown = Không tìm thấy số này.
phone-unknown-text = Đường liên kết (link) bị thiếu hoặc đã cũ. Hãy đưa số trên giấy cho nhân viên ở quầy hoặc quầy hướng dẫn chung.
phone-busy = Hiện có nhiều người đang xem.
phone-busy-text = Xin chờ một chút. Trang sẽ tự thử lại. Số của bạn vẫn dùng được.
phone-trouble = Hiện không thể hiển thị.
phone-trouble-text = Xin lỗi, đây là lỗi của chúng tôi. Số của bạn vẫn dùng được. Xin hãy chờ gần quầy.
