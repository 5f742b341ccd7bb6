package org.maillage.programme.call;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.maillage.account.EmailAddress;
import org.maillage.account.Throttle;
import org.maillage.programme.Leads;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Programmes;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.maillage.web.Machine;
import org.maillage.web.Markdown;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the call of an edition to everybody, and lets its leads write it. */
@Controller
record CallController(
        LiveEditions editions, Programmes programmes, Calls calls, Apply apply, Throttle throttle, Clock clock) {

    private static final FormField<String> TERRITORY =
            FormField.line("territory", 160).must();
    private static final FormField<String> EMAIL = FormField.email("email").must();
    private static final List<FormField<String>> BEGIN = List.of(TERRITORY, EMAIL);

    @GetMapping("/editions/{slug}/call")
    Answer show(@Anybody Call call) {
        return show(editions.get(call.edition()), call, Filled.empty("call.begin", BEGIN));
    }

    private Answer show(LiveEdition edition, Call call, Filled form) {
        var frame = Frame.of(say("call.of", edition.title()), edition.summary())
                .in(Frame.Section.EDITIONS)
                .under(edition.title(), edition.path());
        var page = new CallPage(
                frame,
                edition,
                programmes.get(edition.programmeSlug()),
                call,
                call.isOpen(edition, clock.instant()),
                Markdown.html(call.words()),
                form);
        return Answer.refuse("programme/call/show", page, form.mistakes());
    }

    @PostMapping("/calls/{slug}/applications")
    Answer begin(@Anybody Call call, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        var edition = editions.get(call.edition());
        var form = Filled.sent("call.begin", BEGIN, sent);
        var mistakes = form.check()
                .mistakes()
                .unless(call.isOpen(edition, clock.instant()), "territory", "call.problem.closed");
        if (!mistakes.none()) {
            return show(edition, call, form);
        }
        var email = form.must(EMAIL);
        EmailAddress.of(email).ifPresent(it -> throttle.countMail(it, Machine.of(request)));
        var secret = apply.begin(edition, email, form.typed(TERRITORY));
        return Answer.done("/applications/" + secret.word(), "call.begun", email);
    }

    @GetMapping("/editions/{slug}/call/edit")
    Answer edit(@Leads LiveEdition edition) {
        var form = calls.find(edition.id())
                .map(CallForm::of)
                .orElseGet(() -> CallForm.fresh(edition.startsOn().minusMonths(2)));
        return form(edition, form);
    }

    @PostMapping("/editions/{slug}/call/edit")
    Answer save(
            @Leads LiveEdition edition, @RequestParam MultiValueMap<String, String> sent, @RequestParam int version) {
        var form = CallForm.sent(sent);
        var before = calls.find(edition.id()).orElse(null);
        var mistakes = form.check(before, clock.instant(), edition.status().hasBegun() ? null : edition.startsOn())
                .seen(version, version(edition));
        if (!mistakes.none()) {
            return form(edition, form);
        }
        calls.save(form.fill(edition.id(), before, version));
        return Answer.done(edition.path() + "/board", "web.form.saved");
    }

    private int version(LiveEdition edition) {
        return calls.find(edition.id()).map(Call::version).orElse(0);
    }

    private Answer form(LiveEdition edition, CallForm form) {
        var frame = Frame.of(say("call.edit"), edition.title())
                .under(edition.title(), edition.path() + "/board")
                .asPersonal();
        return Answer.refuse(
                "programme/call/edit",
                new CallFormPage(frame, edition, form.filled(), version(edition)),
                form.filled().mistakes());
    }
}
