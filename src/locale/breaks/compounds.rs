//! What is written with a space and belongs together: numbers with what they count, dates, words of two as most of
//! Vietnamese are.

use super::Break;

/// What stands behind the day of a date, in lower case.
const MONTHS: [&str; 13] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "tháng",
];

/// The words in lower case, sorted by their bytes.
#[rustfmt::skip]
const COMPOUNDS: [&str; 233] = [
    "an toàn", "ban ngày", "ban đêm", "bao nhiêu", "biên lai", "biển số", "bác sĩ", "bây giờ",
    "bưu thiếp", "bưu điện", "bản sao", "bản đồ", "bảo hiểm", "bầu cử", "bắt đầu", "bằng lái",
    "bệnh viện", "bỏ phiếu", "bố mẹ", "cao tuổi", "chi nhánh", "chi phí", "chia buồn", "chuẩn bị",
    "chân dung", "chúng ta", "chúng tôi", "chăm sóc", "chấm dứt", "chế độ", "chủ nhật",
    "chứng nhận", "con dấu", "cuộc sống", "câu hỏi", "có thể", "công chức", "công ty", "cơ quan",
    "cơ sở", "cư dân", "cư trú", "cảm ơn", "cảnh sát", "cấp cứu", "cộng đồng", "cứu hỏa",
    "cửa hàng", "danh sách", "du lịch", "dùng thử", "dị ứng", "dịch vụ", "dụng cụ", "em bé",
    "gia hạn", "gia đình", "giao thông", "giám hộ", "giáo dục", "giáo khoa", "giúp đỡ",
    "giải thích", "giấy tờ", "giới thiệu", "hiện nay", "hiện tại", "hiệp hội", "hiệu lực",
    "hàng xóm", "hành chính", "hôm nay", "hướng dẫn", "hết hạn", "hỏa táng", "hồ sơ", "hỗ trợ",
    "hộ chiếu", "hộ tịch", "hội đồng", "hợp đồng", "khai báo", "khai tử", "khu vực", "khuyết tật",
    "khác nhau", "khó khăn", "khẩn cấp", "kinh doanh", "kiểm tra", "kế hoạch", "kết hôn",
    "kết quả", "kết thúc", "liên lạc", "ly hôn", "làm việc", "lý do", "lĩnh vực", "lưu trú",
    "lương hưu", "lắng nghe", "lệ phí", "lịch sử", "mang thai", "my number", "màn hình",
    "mẫu giáo", "một mình", "nghĩa trang", "nghỉ việc", "nguy hiểm", "ngân hàng", "ngôn ngữ",
    "nhà trẻ", "nhà ở", "nhân viên", "nhập cảnh", "nhật bản", "nói chuyện", "nông nghiệp",
    "nước ngoài", "nằm viện", "nội dung", "phiên dịch", "phá sản", "pháp luật", "phát triển",
    "phúc lợi", "phẫu thuật", "phụ thuộc", "phụ trách", "quan hệ", "quy hoạch", "quy định",
    "quyết định", "quản lý", "quốc dân", "quốc tịch", "rắc rối", "rối loạn", "sinh hoạt",
    "suy nghĩ", "sổ tay", "sức khỏe", "sử dụng", "tang lễ", "tham gia", "thay đổi", "thiên tai",
    "thiệt hại", "thu nhập", "thành phố", "thông báo", "thông minh", "thông tin", "thương mại",
    "thất nghiệp", "thể chất", "thể thao", "thị chính", "thị trưởng", "thị trấn", "thỏa thuận",
    "thời gian", "thời hạn", "thủ tục", "thứ tự", "thừa kế", "tiêm phòng", "tiếng nhật",
    "tiếp theo", "tiếp tục", "tiểu học", "tiện lợi", "trao đổi", "trung học", "trung tâm",
    "trí tuệ", "trường học", "trả lời", "trẻ em", "trở lên", "trở xuống", "trợ cấp", "tuyên thệ",
    "tài khoản", "tài sản", "tâm thần", "tình nguyện", "tình trạng", "tòa nhà", "tòa án",
    "tư vấn", "tất cả", "tầng trệt", "tối đa", "tổng hợp", "tội phạm", "tự động", "vui lòng",
    "ví dụ", "văn hóa", "văn phòng", "vĩnh trú", "vận tải", "vệ sinh", "xe buýt", "xe lăn",
    "xe máy", "xe đạp", "xin lỗi", "xác nhận", "xây dựng", "y tá", "y tế", "yên tĩnh", "ô tô",
    "ý kiến", "điều kiện", "điều trị", "điện thoại", "điện tử", "đăng ký", "đại diện", "đầu tiên",
    "đặc biệt", "địa chỉ", "địa điểm", "đồng ý", "độc thân", "đời sống", "ủy ban",
];

/// How well a line may end at a place behind a space.
pub(super) fn after_space(whole: &[char], at: usize) -> Break {
    let is = |at: usize, kind: fn(char) -> bool| whole.get(at).is_some_and(|c| kind(*c));
    let (digit, letter) = (|c: char| c.is_ascii_digit(), char::is_alphabetic);
    let before = whole[..at].iter().rposition(|c| !c.is_whitespace());
    let Some(before) = before else {
        return Break::Good;
    };
    if is(before, digit) && is_month(whole, at) {
        return Break::Never;
    }
    // "Counter 50", "Age 7", "5 more"; but "on / 12 November".
    let named = is(before, letter) && is(at, digit) && !is_date(whole, at);
    let counted = is(before, digit) && is(at, letter);
    match named || counted || in_compound(whole, at) {
        true => Break::Possible,
        false => Break::Good,
    }
}

fn is_month(whole: &[char], at: usize) -> bool {
    let word = whole[at..].iter().take_while(|c| c.is_alphabetic());
    let word: String = word.flat_map(|c| c.to_lowercase()).collect();
    MONTHS.contains(&word.as_str())
}

/// Whether a number and a month begin here.
fn is_date(whole: &[char], at: usize) -> bool {
    let digits = whole[at..]
        .iter()
        .take_while(|c| c.is_ascii_digit())
        .count();
    whole.get(at + digits) == Some(&' ') && is_month(whole, at + digits + 1)
}

/// Whether a place, behind a space, is inside a word of two.
fn in_compound(whole: &[char], at: usize) -> bool {
    let letters = |c: &&char| c.is_alphabetic();
    let before = whole[..at].strip_suffix(&[' ']).unwrap_or_default();
    let first = before.iter().rev().take_while(letters).count();
    let first = before[before.len() - first..].iter();
    let second = whole[at..].iter().take_while(letters);
    let written: String = first.chain(&[' ']).chain(second).collect();
    COMPOUNDS
        .binary_search(&written.to_lowercase().as_str())
        .is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_two_is_known_whatever_stands_around_it() {
        let check = |text: &str, expected: bool| {
            let whole: Vec<char> = text.chars().collect();
            let at = whole.iter().position(|c| *c == '|').unwrap();
            let whole: Vec<char> = whole.into_iter().filter(|c| *c != '|').collect();
            assert_eq!(in_compound(&whole, at), expected, "{text}");
        };
        check("Phòng Cư |dân", true);
        check("(My |Number)", true);
        check("sức |khỏe.", true);
        check("dân |cư", false);
        check("cư  |dân", false);
        check("cưdân|", false);
        assert!(COMPOUNDS.is_sorted());
    }
}
