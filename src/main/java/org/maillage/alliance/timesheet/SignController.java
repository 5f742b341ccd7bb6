package org.maillage.alliance.timesheet;

import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import org.maillage.alliance.timesheet.TimeSheet.Means;
import org.maillage.alliance.timesheet.TimeSheet.Signature;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the second signs by a link, without an account. To open it signs nothing: programs do that too. */
@Controller
record SignController(KeepTimeSheet keepTimeSheet, TimeSheetOverview overview, Clock clock) {

    private static final String SIGN = AskedSignature.LINKS + "/{word:[A-Za-z0-9_-]{43}}";
    private static final String PAGE = "alliance/timesheet/sign";

    @GetMapping(SIGN)
    Answer show(@Anybody AskedSignature asked) {
        return Answer.show(PAGE, page(asked, false, ""));
    }

    @PostMapping(SIGN)
    Answer sign(@Anybody AskedSignature asked, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.refuse(PAGE, page(asked, false, say("timesheet.sign.unsure")));
        }
        var signed = keepTimeSheet.signSecond(
                asked.read().sheet(),
                new Signature(asked.who().name(), asked.who().office(), Means.LINK, today(clock)));
        return signed
                ? Answer.show(PAGE, page(asked, true, ""))
                : Answer.conflict(PAGE, page(asked, true, say("timesheet.changed")));
    }

    private SignPage page(AskedSignature asked, boolean done, String problem) {
        var read = asked.read();
        return new SignPage(
                Frame.of(
                                say(
                                        "timesheet.title",
                                        read.operation().name(),
                                        Words.month(read.sheet().yearMonth())),
                                say("timesheet.description"))
                        .asPersonal(),
                asked.path(),
                say("timesheet.named", asked.who().name(), asked.who().office()),
                overview.page(read, ""),
                done,
                problem);
    }
}
