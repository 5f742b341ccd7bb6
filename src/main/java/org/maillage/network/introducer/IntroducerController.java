package org.maillage.network.introducer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom a catalyst asks to be introduced to an actor: asked, listed, taken back. */
@Controller
record IntroducerController(AskIntroducer askIntroducer, IntroducerOverview overview) {

    private static final String ALL = "/introducers";

    @GetMapping(ALL)
    Answer list(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable UUID after) {
        return overview.list(me, after);
    }

    @GetMapping(ALL + "/new")
    Answer begin(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam UUID introducer,
            @RequestParam UUID target) {
        return overview.begin(overview.pair(introducer, target, reader), me, reader);
    }

    @PostMapping(ALL)
    Answer ask(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam UUID introducer,
            @RequestParam UUID target,
            @RequestParam MultiValueMap<String, String> sent) {
        var pair = overview.pair(introducer, target, reader);
        var form = IntroducerForm.sent(sent);
        if (!form.check(overview.addressOf(me), overview.told(form, pair, me)).none()) {
            return overview.again(form, pair, me, reader);
        }
        return switch (askIntroducer.askIntroducer(overview.wish(form, pair, reader), me)) {
            case ASKED -> Answer.done(ALL, "introducer.asked");
            case ASKED_BEFORE, NOT_PUBLIC -> overview.again(form, pair, me, reader);
            case OPPOSED -> {
                form.opposed();
                yield overview.again(form, pair, me, reader);
            }
        };
    }

    @PostMapping(ALL + "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/withdraw")
    Answer withdraw(@AsksIntroducer AskedIntroducer asked, @RequestParam(defaultValue = "") String sure) {
        if (!sure.equals("true")) {
            return Answer.done(ALL, "web.form.sure");
        }
        return Answer.done(ALL, askIntroducer.withdraw(asked) ? "introducer.withdrawn" : "introducer.problem.over");
    }
}
