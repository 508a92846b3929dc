# Machine-made translation, not reviewed by a person.

## Paper and printer. err-: what happened and whose fault it is; rec-: what to do now.

err-printer-empty = 很抱歉，打印机没有纸了。
rec-printer-empty = 号码有效。请记下屏幕上的号码，或告诉工作人员。
err-printer-jam = 很抱歉，打印机卡纸了。
rec-printer-jam = 号码有效。请不要拉扯纸张，告诉工作人员。
err-printer-cover = 很抱歉，打印机的盖子开着。
rec-printer-cover = 号码有效。请记下屏幕上的号码，或告诉工作人员。
err-printer-offline = 很抱歉，连接不上打印机。
rec-printer-offline = 号码有效。请记下屏幕上的号码，然后到窗口去。
err-printer-failed = 很抱歉，无法确认是否全部打印完。
rec-printer-failed = 如果有纸出来，请取走。如果不全，请再打印一次，或记下号码。
err-no-printer = 这台自助机不能打印。
rec-no-printer = 请记下号码，或给屏幕上的二维码拍照。

## Hall and numbers

err-hall-unreachable = 很抱歉，连接不上发号码的系统。
rec-hall-unreachable = 您的回答没有丢失。请叫附近的工作人员。
err-numbers-exhausted = 很抱歉，这个窗口今天的号码已经发完。
rec-numbers-exhausted = 请叫工作人员。我们和您一起确认今天能不能办。
err-number-over = 日期已经变了，这个号码不能再用。
rec-number-over = 按“{ action-again }”，就会发今天的号码。
err-not-in-queue = 很抱歉，没能为您排上队。
rec-not-in-queue = 请再试一次，或把号码给工作人员看。

## Codes on paper

err-strip-empty = 没能读取二维码。可能是纸的方向或光线的原因。
rec-strip-empty = 请把纸放平，再对一次二维码。
err-strip-not-ours = 这个二维码不是这台自助机做的。读到的内容没有保存。
rec-strip-not-ours = 请出示指引纸上的二维码。如果没有，可以从头开始。
err-strip-version = 很抱歉，这台自助机读不了这种格式的纸。
rec-strip-version = 请从头开始，或把纸给工作人员看。
err-strip-check = 二维码有一部分没能正确读取。可能是纸有折痕或光线的原因。
rec-strip-check = 请把纸放平，再慢慢对一次。
err-strip-damaged = 这个二维码有损坏，读不了。
rec-strip-damaged = 请在窗口直接说明，或从头开始。工作人员也会帮助您。
err-strip-forged = 无法确认这个二维码是市政府发的。内容没有读取。
rec-strip-forged = 请把纸给工作人员看，或从头开始。
err-strip-expired = 这个二维码的使用日期已过。为了安全，只能在规定的日子使用。
rec-strip-expired = 从头开始，就可以做今天的二维码。
err-strip-not-yet = 这个二维码还没到可以使用的时间。
rec-strip-not-yet = 请看纸上写的日期和时间。如果着急，请叫工作人员。
err-strip-other-counter = 这个二维码是别的窗口的。在这里读不了。
rec-strip-other-counter = 请出示这个窗口名称旁边的二维码。
err-strip-stub-missing = 打开“留存联”还需要“钥匙”的二维码。钥匙还没有读取。
rec-strip-stub-missing = 请再出示“钥匙”的二维码。如果找不到，可以不用记录，直接开始。
err-strip-stub-wrong = 这把“钥匙”和这张“留存联”不是一套。
rec-strip-stub-wrong = 请出示同时打印的“钥匙”。如果没有，可以不用记录，直接开始。
err-my-number-refused = 这个号码像是个人编号（My Number），所以没有受理。没有保存在任何地方。
rec-my-number-refused = 请收好卡，出示指引纸上的二维码。

## The rest

err-nothing-found = 没有找到与您输入的词相符的事项。
rec-nothing-found = 您可以用别的词搜索，或回答问题来查找。也可以问工作人员。
rec-nothing-found-near = 请从下面相近的选项中选择，或换一个词试试。也可以问工作人员。
err-trust-stale = 很抱歉，今天还不能做二维码。
rec-trust-stale = 号码有效。想告知的内容，请在窗口直接说。
err-internal = 很抱歉，出现了故障。
rec-internal = 请从头再来一次，或叫工作人员。
err-strip-trust-stale = 很抱歉，现在不能读取记录。
rec-strip-trust-stale = 请不用记录直接开始，或到综合咨询台询问。

## At a counter

err-strip-stub = 这是留存联的“钥匙”
rec-strip-stub = 窗口不用它。请出示这个窗口的二维码。
err-desk-no-keys = 现在读不了二维码
rec-desk-no-keys = 这个窗口已关闭，或正在准备。请叫工作人员。
err-desk-other-visit = 这好像是别人的纸
rec-desk-other-visit = 正在写前一位来访者的记录。请稍等。
err-strip-of-counter = 这是给窗口用的二维码。在这里读不了。
rec-strip-of-counter = 请出示纸最下面“留存联”的二维码。
