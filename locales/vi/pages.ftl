# Machine-made translation, not reviewed by a person.

### The kiosk's own words: every page of the journey, and the sheet.

## Everywhere
pager-more = Xem tiếp
pager-before = Trang trước
helper-back = Quay lại
helper-start-over = Bắt đầu lại
helper-person = Hỏi nhân viên
helper-languages = Ngôn ngữ
helper-looks = Cỡ chữ, màu
action-next = Tiếp theo
action-good = Tiếp tục với nội dung này
action-done = Đóng
action-go-on = Tiếp tục
action-again = Thử lại
list-comma = {", "}
date-long = ngày { $day } tháng { $month } năm { $year }
date-short = ngày { $day } tháng { $month }
counter-numbered = Quầy { $number } · { $name }
counter-number = Quầy { $number }
place-here = { $floor ->
    [1] Tầng 1 (1F, tầng trệt)
   *[other] Tầng { $floor } ({ $floor }F)
}
place-other = { $building }, { $floor ->
    [1] tầng 1 (1F, tầng trệt)
   *[other] tầng { $floor } ({ $floor }F)
}
wait-range = Chờ khoảng { $least }–{ $most } phút
wait-none = Không phải chờ
wait-unknown = Hãy hỏi ở quầy về thời gian chờ
errand-neutral = Trao đổi, hỏi việc
map-information = Hướng dẫn
map-here = Bạn ở đây
map-target = Ở đây
map-stairs = Cầu thang, thang máy
map-entrance = Lối vào

## Welcome and the two doors
welcome-heading = Xin chào. Hôm nay bạn cần làm việc gì?
welcome-choose = Hãy chọn ngôn ngữ
welcome-start = Bắt đầu
welcome-record = Tôi có bản lưu (控え) từ lần trước
welcome-record-detail = Quét các mã trên giấy của bạn
languages-heading = Hãy chọn ngôn ngữ.
looks-heading = Hãy chọn cách hiển thị màn hình.
looks-size = Cỡ chữ
looks-small = Nhỏ
looks-normal = Vừa
looks-large = Lớn
looks-largest = Rất lớn
looks-contrast = Màu
looks-contrast-normal = Bình thường
looks-contrast-high = Đen trắng
looks-contrast-dark = Nền tối
looks-contrast-soft = Màu dịu
looks-reach = Độ cao của nút
looks-low = Đặt nút xuống thấp
doors-heading = Bạn muốn tiếp tục theo cách nào?
doors-guided = Trả lời câu hỏi để tìm
doors-guided-detail = Trả lời vài câu hỏi để biết cần đến quầy nào và mang theo gì
doors-known = Tôi biết mình cần làm gì
doors-known-detail = Chọn trong danh sách hoặc tìm bằng từ
doors-place = Tìm địa điểm hoặc số điện thoại
doors-place-detail = Nhà vệ sinh, phòng ban, số điện thoại và những việc không phải thủ tục
doors-frequent = Việc thường gặp
topics-heading = Việc của bạn thuộc lĩnh vực nào?
topics-search = Tìm bằng từ
errands-heading = Bạn cần làm việc nào?
search-heading = Hãy nhập từ bạn muốn tìm.
search-hint = Ví dụ: chuyển nhà, thuế
search-event = Trả lời câu hỏi để tìm thủ tục cần làm
key-space = dấu cách
key-letters = ABC
key-kana = Kana
key-erase = Xóa
places-heading = Bạn đang tìm gì?
places-facility = Trong tòa nhà này
places-department = Phòng ban
places-visit = Gặp gỡ, họp
places-service = Thông tin và dịch vụ đời sống
places-elsewhere = Nơi ngoài tòa thị chính
places-where = Địa điểm
places-telephone = Điện thoại
places-hours = Giờ mở cửa
places-unconfirmed = Đây là bản mẫu. Hãy hỏi quầy hướng dẫn chung để xác nhận địa điểm, điện thoại và giờ mở cửa.

## Questions
question-count = Câu hỏi { $at } (còn khoảng { $left } câu)
question-why = Vì sao hỏi câu này?
answer-yes = Có
answer-no = Không
answer-none = Không có mục nào đúng
answer-nobody = Không có ai
answer-unknown = Tôi không biết, hoặc không muốn trả lời
answer-unknown-detail = Bạn vẫn tiếp tục được. Quầy sẽ cùng bạn xác nhận để không bỏ sót thủ tục
answer-several = Hãy chọn tất cả mục đúng với bạn.
answer-age = { $age } tuổi
answer-number-hint = Hãy bấm các con số
calendar-month = Tháng { $month } năm { $year }
calendar-earlier = Tháng trước
calendar-later = Tháng sau
weekday-sun = CN
weekday-mon = T2
weekday-tue = T3
weekday-wed = T4
weekday-thu = T5
weekday-fri = T6
weekday-sat = T7

## The plan
plan-heading = Hôm nay bạn cần đến { $stops } quầy.
plan-heading-later = Hôm nay không có thủ tục nào làm được ở quầy.
plan-later = Việc làm được vào ngày khác
plan-later-from = từ khoảng { $date }
plan-heading-none = Bạn không cần làm thủ tục ở quầy.
plan-none-text = Theo câu trả lời của bạn, chúng tôi không tìm thấy thủ tục nào làm ở quầy. Nếu còn băn khoăn, hãy hỏi quầy hướng dẫn chung.
plan-ask-many = Quầy sẽ cùng bạn xác nhận thủ tục cần làm
plan-papers = Cần mang theo { $count } thứ
plan-no-visit = { $count } việc làm được mà không cần đến quầy
plan-add = Thêm việc khác
plan-change = Đổi câu trả lời
plan-heading-late = Bạn cần đến { $stops } quầy.
plan-done-by = Dự kiến hôm nay bạn xong lúc khoảng { $time }.
plan-late = Có lẽ bạn sẽ không làm xong hết trước giờ quầy đóng cửa hôm nay.
plan-late-today = Các quầy còn kịp hôm nay: { $stops }
plan-late-all = Hôm nay có lẽ không kịp đến quầy nào. Hãy hỏi quầy hướng dẫn chung.
plan-not-today = Hôm nay có lẽ không kịp
plan-take-number = Lấy số thứ tự
plan-leave = Kết thúc
plan-unconfirmed = Bản hướng dẫn này là bản mẫu. Bạn nhớ xác nhận thứ cần mang và thời hạn ở quầy.
due-ahead = { $errand }: hạn cuối là { $last }.
due-left = { $errand }: hạn cuối là { $last } (hôm nay là ngày thứ { $day } trong { $of } ngày, còn { $left } ngày).
due-today = { $errand }: hạn cuối là hôm nay, { $last } (ngày thứ { $day } trong { $of } ngày).
due-last-day = { $errand }: hạn cuối là hôm nay, { $last }.
due-period = { $errand }: thời hạn là { $period }.
due-late = { $errand }: đã quá hạn ({ $last }). { $what }
due-late-ask = Hãy hỏi ở quầy xem bạn còn làm được gì.
period-days = { $count } ngày
period-months = { $count } tháng
period-years = { $count } năm
papers-heading = Bạn có đủ những thứ này không?
papers-how = Cách làm
papers-how-text = Bấm vào thứ bạn không mang theo. Nếu có đủ, bạn không cần bấm gì.
papers-maybe = Quầy sẽ xem bạn có cần hay không
papers-wanted-at = { $paper }: cần ở { $counters }.
papers-ready-for = Với những gì đang có, bạn có thể đến: { $counters }
papers-missing = Nếu còn thiếu, bạn vẫn hỏi được ở quầy.
no-visit-heading = Những việc này làm được mà không cần đến quầy.
way-maybe = { $way } (quầy sẽ xem bạn làm được hay không)
answers-heading = Bạn muốn đổi câu trả lời nào?

## Sharing
share-heading = Bạn muốn cho nhân viên ở { $counter } biết những gì?
share-count = Quầy thứ { $at } trong { $of } quầy
share-why = Cho biết để làm gì
share-why-text = Nhân viên dùng để hướng dẫn thủ tục, và bạn đỡ phải kể lại nhiều lần. Nếu bạn không cho biết, thủ tục vẫn làm được như vậy.
share-not-needed = { $values } (không cần cho thủ tục ở quầy này)
share-agree = Tôi đồng ý cho biết những nội dung này
share-nothing = Tiếp tục mà không cho biết gì
share-none = Không có gì cần cho biết.
share-sees = Nhân viên ở quầy này chỉ thấy những nội dung sau:
share-line = { $label }: { $value }
record-language = Ngôn ngữ đọc
record-unknown = Số { $code }, không có trong danh sách của quầy này
share-table-heading = Hãy xem lại những gì nhân viên ở các quầy sẽ được biết.
share-cell = { $group } → { $counter }
share-table-how = ✓ là những gì thủ tục ở quầy đó cần. Bấm vào ô để thay đổi. Bấm vào tên quầy để đọc nguyên văn những gì quầy đó thấy.
share-needed-by = Dùng cho thủ tục ở các quầy dưới đây
share-not-needed-by = Không cần cho thủ tục ở các quầy dưới đây
share-sees-nothing = Nhân viên ở quầy này sẽ không thấy gì.
share-still-good = Thủ tục vẫn làm được như vậy.
share-until = Nhân viên chỉ đọc được khi bạn đưa mã trên giấy, và chỉ đến hết giờ làm việc hôm nay. Máy này không lưu lại câu trả lời của bạn. Quầy giữ trong hồ sơ phần cần cho thủ tục.

## The ticket
working-heading = Vui lòng chờ một chút.
working-text = Chúng tôi đang chuẩn bị.
working-slow = Lần này lâu hơn bình thường. Nếu bạn vội, hãy bấm “{ helper-person }” ở dưới.
ticket-heading = Đây là số thứ tự của bạn.
ticket-caption = Số của bạn
ticket-first = Trước tiên: { $counter }
ticket-phone = Bạn có thể xem lượt của mình trên điện thoại.
ticket-phone-note = Trang chỉ hiện số, quầy và thời gian chờ. Trang không hiện tên và việc của bạn.
ticket-codes = Hiện các mã trên màn hình
ticket-note = Tôi đã ghi lại số
ticket-done = Kết thúc
ticket-print = In
ticket-print-again = In lại
ticket-preview = Tạo bản xem trước
ticket-large = Chữ lớn trên giấy
ticket-slip = Giấy chỉ có số
no-number-heading = Xin lỗi, chúng tôi không lấy được số cho bạn.
no-number-text = Câu trả lời của bạn vẫn còn. Hãy thử lại, hoặc đến quầy hướng dẫn chung.
closed-heading = Hiện các quầy đã đóng cửa.
closed-come = Hãy đến trong giờ làm việc.
closed-come-on = Các quầy mở lại từ { $time }, { $date }.
closed-text = Bạn chỉ lấy được số trong giờ làm việc. Bây giờ bạn có thể in danh sách quầy cần đến và thứ cần mang.
closed-print = In bản hướng dẫn
printed-heading = Hãy lấy giấy của bạn.
printed-text = Hãy mang giấy này đến quầy đầu tiên.
printed-stub = Hãy cắt rời “bản lưu” (控え) và “mã khóa” (鍵) ở dưới. Hãy cất hai phần ở hai nơi khác nhau.
preview-heading = Đây là bản dùng thử. Không có giấy in ra.
preview-text = Nội dung sẽ in được lưu thành tệp trong máy này. Tệp sẽ bị xóa sau { $minutes } phút.
codes-count = Mã { $at } trong { $of } mã
codes-how = Cách dùng
codes-phone = Hãy quét bằng máy ảnh của điện thoại.
codes-counter = Hãy đưa mã vào máy đọc ở quầy này. Bạn cũng có thể chụp ảnh.
codes-own = Đây là bản lưu của riêng bạn. Hãy dùng khi bạn đến lần sau.
codes-stub = Mã khóa này mở bản lưu của bạn. Hãy cất ở nơi khác với bản lưu.
codes-next = Mã tiếp theo
codes-none = Không có mã nào.

## Paper
sheet-issued = In { $date }, { $time }
sheet-due = { $errand } (đến hết { $last })
sheet-takes = khoảng { $minutes } phút
sheet-again = Bản in lại
sheet-phone = Xem lượt trên điện thoại
sheet-ask-here = Việc cần hỏi ở quầy này
sheet-way = Đường đi của bạn
sheet-bring = Mang theo
sheet-maybe = { $paper } (nếu cần)
sheet-sees = Nhân viên ở quầy thấy
sheet-sees-neutral = Những điều khác bạn đã đồng ý
sheet-later-line = { $errand } ({ $from })
sheet-no-visit = Việc làm được mà không cần đến quầy
sheet-own-heading = Hãy giữ phần này ở nhà
sheet-own-text = Mang theo lần sau, bạn sẽ đỡ phải kể lại nhiều lần.
sheet-own-caption = Bản lưu của bạn
sheet-stub-caption = Mã khóa của bạn (cất ở nơi khác)

## One's own record
record-heading = Hãy quét mã của bản lưu và mã khóa.
record-text = Đưa mã “bản lưu” (控え) và mã “mã khóa” (鍵) trên giấy vào máy đọc, từng mã một. Mã nào trước cũng được.
record-one-more = Đã đọc một mã. Bây giờ hãy đưa mã còn lại vào máy đọc.
record-read = Giấy đã đọc
record-from-kiosk = Bản lưu từ máy lấy số
record-locked = Số giấy chưa có mã khóa: { $count }. Hãy quét thêm mã nhỏ ở bên kia đường cắt trên cùng tờ giấy. Nếu không có mã khóa, bạn vẫn tiếp tục được với phần đã đọc.
record-done = Đã đủ
refilled-as-of = Đây là câu trả lời của bạn vào { $date }. Tuổi và các nội dung khác vẫn như lúc đó. Bạn có thể đổi sau nếu có thay đổi.
refilled-notes = Những gì nhân viên đã ghi
record-without = Bắt đầu mà không dùng bản lưu
refilled-heading = Đã đọc câu trả lời lần trước của bạn.
refilled-same = Tiếp tục với cùng việc đó
refilled-other = Tiếp tục với việc khác

## A person, time, farewell
person-heading = Nhân viên sẽ giúp bạn.
person-text = Hãy đến quầy hướng dẫn chung. Bản đồ dưới đây chỉ chỗ. Bạn không cần chờ ở đây. Nếu đang thấy nguy hiểm, hãy báo nhân viên gần nhất hoặc gọi 110.
person-kept = Câu trả lời của bạn còn trên màn hình này một lúc. Nếu không muốn người khác thấy, hãy bấm “{ helper-start-over }”.
idle-heading = Bạn còn dùng máy không?
idle-text = Nếu bạn không làm gì, máy sẽ xóa câu trả lời và quay về màn hình đầu.
idle-left = Còn { $seconds } giây
idle-stay = Tôi còn dùng
idle-finish = Tôi đã xong
goodbye-heading = Cảm ơn bạn đã sử dụng.
goodbye-number = Số của bạn là { $number }.
goodbye-text = Hãy chờ ở gần đây cho đến khi số của bạn được gọi.
goodbye-wiped = Câu trả lời của bạn sẽ bị xóa hết khi trang này kết thúc. Máy chỉ giữ lại số, quầy và thời gian.
goodbye-kept = Câu trả lời của bạn sẽ bị xóa khi trang này kết thúc. Tệp xem trước sẽ bị xóa sau { $minutes } phút.
goodbye-finish = Kết thúc
