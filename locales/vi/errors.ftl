# Machine-made translation, not reviewed by a person.

## Paper and printer. err-: what happened and whose fault it is; rec-: what to do now.

err-printer-empty = Xin lỗi, máy in hết giấy.
rec-printer-empty = Số của bạn vẫn dùng được. Hãy ghi lại số trên màn hình hoặc báo nhân viên.
err-printer-jam = Xin lỗi, giấy bị kẹt trong máy in.
rec-printer-jam = Số của bạn vẫn dùng được. Đừng kéo giấy ra, hãy báo nhân viên.
err-printer-cover = Xin lỗi, nắp máy in đang mở.
rec-printer-cover = Số của bạn vẫn dùng được. Hãy ghi lại số trên màn hình hoặc báo nhân viên.
err-printer-offline = Xin lỗi, không kết nối được với máy in.
rec-printer-offline = Số của bạn vẫn dùng được. Hãy ghi lại số trên màn hình rồi đến quầy.
err-printer-failed = Xin lỗi, chúng tôi không biết chắc đã in xong hết chưa.
rec-printer-failed = Hãy lấy giấy đã in ra, nếu có. Nếu còn thiếu, hãy in lại hoặc ghi lại số.
err-no-printer = Máy này không in được.
rec-no-printer = Hãy ghi lại số, hoặc chụp ảnh các mã trên màn hình.

## Hall and numbers

err-hall-unreachable = Xin lỗi, hiện chúng tôi không kết nối được với hệ thống cấp số.
rec-hall-unreachable = Câu trả lời của bạn vẫn còn. Hãy nói với nhân viên gần nhất.
err-numbers-exhausted = Xin lỗi, số hôm nay của quầy này đã phát hết.
rec-numbers-exhausted = Hãy nói với nhân viên. Chúng tôi sẽ cùng bạn xem hôm nay còn làm được gì.
err-number-over = Đã sang ngày khác nên số này không còn dùng được.
rec-number-over = Hãy bấm “{ action-again }” để lấy số của hôm nay.
err-not-in-queue = Xin lỗi, chúng tôi không đưa được số của bạn vào hàng chờ.
rec-not-in-queue = Hãy thử lại, hoặc đưa số cho nhân viên xem.

## Codes on paper

err-strip-empty = Không đọc được mã. Có thể do ánh sáng hoặc góc đặt giấy.
rec-strip-empty = Hãy giữ giấy cho phẳng và đưa mã vào lại.
err-strip-not-ours = Mã này không phải do máy này tạo ra. Nội dung đã đọc không được lưu lại.
rec-strip-not-ours = Hãy đưa mã trên giấy hướng dẫn của bạn. Nếu không có, bạn có thể bắt đầu từ đầu.
err-strip-version = Xin lỗi, máy này không đọc được loại giấy này.
rec-strip-version = Hãy bắt đầu từ đầu, hoặc đưa giấy cho nhân viên xem.
err-strip-check = Một phần của mã bị đọc sai. Có thể do nếp gấp hoặc ánh sáng.
rec-strip-check = Hãy giữ giấy cho phẳng và từ từ đưa vào lại.
err-strip-damaged = Mã này bị hỏng nên không đọc được.
rec-strip-damaged = Hãy nói trực tiếp ở quầy, hoặc bắt đầu từ đầu. Nhân viên cũng sẽ giúp bạn.
err-strip-forged = Chúng tôi không xác nhận được mã này do tòa thị chính tạo ra. Nội dung chưa được đọc.
rec-strip-forged = Hãy đưa giấy cho nhân viên xem, hoặc bắt đầu từ đầu.
err-strip-expired = Ngày dùng của mã này đã qua. Để an toàn, mã chỉ dùng được vào ngày quy định.
rec-strip-expired = Hãy bắt đầu từ đầu để có mã của hôm nay.
err-strip-not-yet = Chưa đến lúc dùng được mã này.
rec-strip-not-yet = Hãy xem ngày giờ ghi trên giấy. Nếu gấp, hãy hỏi nhân viên.
err-strip-other-counter = Mã này dành cho quầy khác. Ở đây không đọc được.
rec-strip-other-counter = Hãy đưa mã ở cạnh tên của quầy này.
err-strip-stub-missing = Muốn mở “bản lưu” (控え) cần có cả “mã khóa” (鍵). Mã khóa chưa được đọc.
rec-strip-stub-missing = Hãy đưa cả mã khóa vào. Nếu không tìm thấy, bạn có thể bắt đầu mà không dùng bản lưu.
err-strip-stub-wrong = “Mã khóa” (鍵) này không phải của “bản lưu” (控え) này.
rec-strip-stub-wrong = Hãy đưa mã khóa được in cùng lúc. Nếu không có, bạn có thể bắt đầu mà không dùng bản lưu.
err-my-number-refused = Số này có vẻ là số My Number nên chúng tôi không nhận. Số không được lưu ở đâu cả.
rec-my-number-refused = Hãy cất thẻ đi và đưa mã trên giấy hướng dẫn của bạn.

## The rest

err-nothing-found = Không tìm thấy việc nào hợp với từ bạn nhập.
rec-nothing-found = Hãy thử từ khác, hoặc trả lời câu hỏi để tìm. Bạn cũng có thể hỏi nhân viên.
rec-nothing-found-near = Hãy chọn mục gần đúng ở dưới, hoặc thử từ khác. Bạn cũng có thể hỏi nhân viên.
err-trust-stale = Xin lỗi, hôm nay chưa tạo được mã.
rec-trust-stale = Số của bạn vẫn dùng được. Hãy nói trực tiếp ở quầy những điều bạn muốn cho biết.
err-internal = Xin lỗi, đã có lỗi xảy ra.
rec-internal = Hãy bắt đầu lại từ đầu, hoặc nói với nhân viên.
err-strip-trust-stale = Xin lỗi, hiện không đọc được bản lưu.
rec-strip-trust-stale = Hãy bắt đầu mà không dùng bản lưu, hoặc hỏi quầy hướng dẫn chung.

## At a counter

err-strip-stub = Đây là “mã khóa” (鍵) của bản lưu
rec-strip-stub = Mã này không dùng ở quầy. Hãy đưa mã của quầy này.
err-desk-no-keys = Hiện không đọc được mã
rec-desk-no-keys = Quầy này đã đóng cửa hoặc đang chuẩn bị. Hãy nói với nhân viên.
err-desk-other-visit = Giấy này có vẻ là của người khác
rec-desk-other-visit = Nhân viên còn đang ghi cho người trước. Vui lòng chờ một chút.
err-strip-of-counter = Mã này dành cho quầy. Ở đây không đọc được.
rec-strip-of-counter = Hãy đưa mã “bản lưu” (控え) ở cuối tờ giấy.
