# Machine-made translation, not reviewed by a person.

## The visitor's window

desk-show = 请出示您的纸
desk-show-text = 请把自助机打印的纸上这个窗口的二维码靠近读取器。没有纸也没关系，工作人员会听您说明。
desk-sees = 这个窗口现在看到的内容
desk-sees-exactly = 工作人员只能看到以下内容。
desk-sees-text = 这里没有的内容，没有告诉这个窗口。
desk-consent = 可以把这些内容写在纸上吗？
desk-consent-japanese = 其中有一部分只有日语。请让工作人员为您说明。
desk-consent-readers = 谁可以读？只打印在您的纸上。
desk-consent-own = 我自己（在家看，下次来时用）
desk-consent-own-detail = 没有留存联的钥匙，谁也打不开。
desk-consent-return = 我还会再来这个窗口
desk-consent-return-detail = 到{ $date }为止，只有这个窗口可以读取它现在看到的内容和这份记录。
desk-consent-yes = 可以写在纸上
desk-consent-no = 不要写
desk-working = 请稍等。正在准备新的纸。
desk-out = 请取走新的纸
desk-out-text = 请在您选的窗口出示这个二维码。以前的纸也请不要扔，带在身上。
desk-codes = 新的二维码
desk-codes-text = 请用手机拍下屏幕上的二维码，或请工作人员打印。
desk-next-code = 下一个二维码
desk-ok = 知道了
desk-understood = 明白了
desk-again = 重新回答
desk-answered = 告诉工作人员的回答
desk-erase = 删除一个数字
desk-yen = { $yen } 日元
desk-sheet-first = 窗口的记录
desk-sheet-from = 在{ $counter }写的
desk-sheet-note = 这个窗口的工作人员写的内容
desk-sheet-return = 这是您再来时用的二维码。到{ $date }为止，可以读取今天看到的内容和记录。
desk-sheet-own = 用以前那张纸的钥匙打开。请把这张纸保管在家里，钥匙放在不同的地方。
