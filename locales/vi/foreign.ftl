# Machine-made translation, not reviewed by a person.

## Papers

document-stay_papers = Giấy tờ mà cục quản lý xuất nhập cảnh (入管) yêu cầu (giấy chứng nhận, ảnh)
document-common_name_papers = Giấy tờ cho thấy bạn dùng tên đó ở Nhật (khoảng 2 loại)

## Errands

procedure-foreign_consult = Tư vấn đời sống cho người nước ngoài
    .about = Khi bạn khó khăn về ngôn ngữ hoặc cuộc sống, chúng tôi tìm phiên dịch và nối bạn với nơi cần đến.
    .search = người nước ngoài, phiên dịch, dịch, tiếng việt, ngôn ngữ, tsuyaku, tư vấn, giúp đỡ, không biết tiếng nhật, gaikokujin
procedure-foreign_prefecture = Quầy tư vấn người nước ngoài của tỉnh Shiga
    .about = Hiệp hội quốc tế tỉnh Shiga (滋賀県国際協会) tư vấn qua điện thoại bằng nhiều thứ tiếng.
    .search = tỉnh shiga, tư vấn điện thoại, hiệp hội quốc tế, nhiều thứ tiếng, tiếng việt, kokusai kyokai
procedure-foreign_classes = Lớp học tiếng Nhật
    .about = Học tiếng Nhật và làm quen bạn mới ở lớp của Hiệp hội quốc tế Omihachiman (近江八幡市国際協会).
    .search = học tiếng nhật, lớp tiếng nhật, nihongo, lớp học, bạn bè, giao lưu, nihongo kyoshitsu, học tiếng
procedure-foreign_address = Ghi địa chỉ mới lên thẻ lưu trú (在留カード)
    .about = Dành cho người nước ngoài đã chuyển nhà. Quầy ghi địa chỉ mới ở mặt sau thẻ, cùng lúc khai báo địa chỉ. Hãy mang thẻ của tất cả mọi người.
    .search = thẻ lưu trú, zairyu card, đổi địa chỉ, địa chỉ mới, chuyển nhà, thẻ ngoại kiều, địa chỉ trên thẻ
procedure-foreign_combined_here = Xin thẻ lưu trú gộp với My Number (特定在留カード)
    .about = Gộp thẻ lưu trú và thẻ My Number thành 1 thẻ, cùng lúc khai báo địa chỉ. Chỉ dành cho người muốn làm.
    .search = gộp thẻ, thẻ gộp, một thẻ, tokutei zairyu card, my number, thẻ lưu trú mới, zairyu card
procedure-foreign_combined = Xin thẻ lưu trú gộp với My Number (特定在留カード) ở 入管
    .about = Nếu không khai báo địa chỉ, bạn gộp thẻ lưu trú và thẻ My Number thành 1 thẻ ở cục quản lý xuất nhập cảnh (入管).
    .search = gộp thẻ, thẻ gộp, nyukan, một thẻ, tokutei zairyu card, xuất nhập cảnh
procedure-foreign_stay = Gia hạn thời hạn lưu trú, đổi tư cách lưu trú
    .about = Làm ở cục quản lý xuất nhập cảnh (入管). Tòa thị chính không nhận.
    .search = visa, gia hạn visa, đổi visa, nyukan, tư cách lưu trú, gia hạn lưu trú, vĩnh trú, eiju, bảo lãnh gia đình, visa gia đình, zairyu, xuất nhập cảnh
procedure-foreign_card_extend = Kéo dài hạn thẻ My Number
    .about = Dành cho người đã được gia hạn thời hạn lưu trú. Hãy làm trước khi thẻ hết hạn. Hết hạn thì thẻ không dùng được nữa.
    .search = hạn thẻ my number, gia hạn thẻ my number, sau khi gia hạn visa, my number, thẻ hết hạn, kéo dài hạn thẻ
procedure-foreign_card_lost = Cấp lại thẻ lưu trú (在留カード)
    .about = Làm ở cục quản lý xuất nhập cảnh (入管), trong vòng 14 ngày từ ngày biết bị mất. Hãy báo cảnh sát trước.
    .search = mất thẻ lưu trú, mất zairyu card, bị trộm thẻ, cấp lại thẻ, thẻ ngoại kiều, làm lại thẻ lưu trú
procedure-foreign_special = Thủ tục giấy chứng nhận vĩnh trú đặc biệt (特別永住者証明書)
    .about = Gia hạn, bị mất, đổi địa chỉ hoặc tên: làm ở tòa thị chính.
    .search = vĩnh trú đặc biệt, tokubetsu eiju, giấy chứng nhận vĩnh trú, gia hạn, mất giấy, đổi tên
procedure-common_name = Đăng ký tên thường dùng (通称)
    .about = Ghi tên người nước ngoài thường dùng ở Nhật vào phiếu cư trú (住民票) và thẻ My Number. Không ghi vào thẻ lưu trú.
    .search = tên thường dùng, tsusho, tsushomei, tên nhật, tên gọi, đăng ký tên nhật, đổi tên thường dùng, bí danh
procedure-foreign_school = Đăng ký cho trẻ em nước ngoài đi học
    .about = Đăng ký cho trẻ nước ngoài ở tuổi tiểu học, trung học cơ sở học ở trường của thành phố.
    .search = đi học, trẻ em nước ngoài, nhập học, trường tiểu học, trường trung học, gakko, con đi học, xin học cho con
