package org.maillage.programme.call;

import java.nio.charset.StandardCharsets;
import org.maillage.programme.LiveEditions;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The application of a territory, for whoever holds its link: written bit by bit, handed in, taken back. */
@Controller
record ApplicationController(
        Applications applications,
        ApplicationOverview overview,
        Apply apply,
        WriteApplication write,
        LiveEditions editions) {

    @GetMapping("/applications/{secret}")
    Answer show(@Anybody HeldApplication held, @RequestParam(defaultValue = "") String place) {
        return overview.show(held, place, "");
    }

    /** @param place that is sought next; empty for none */
    @PostMapping("/applications/{secret}")
    Answer save(
            @Anybody HeldApplication held,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String place) {
        var sought = place.isBlank()
                ? ""
                : "?place=" + UriUtils.encodeQueryParam(place, StandardCharsets.UTF_8) + "#perimeter";
        return write.keep(held, sent, version)
                .orElseGet(() -> Answer.done(held.path() + sought, "call.application.saved"));
    }

    @PostMapping("/applications/{secret}/submit")
    Answer submit(
            @Writes HeldApplication held,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = WriteApplication.NO_FORM) int version) {
        return write.keep(held, sent, version).orElseGet(() -> {
            var application = write.again(held).application();
            var edition = editions.get(application.edition());
            var submitted = overview.isOpen(edition) && apply.submit(edition, application, held.secret());
            return Answer.done(held.path(), submitted ? "call.submitted" : "call.not-submitted");
        });
    }

    /** Makes a draft again of what was handed in, while the call is open. */
    @PostMapping("/applications/{secret}/resume")
    Answer resume(@Anybody HeldApplication held) {
        var application = held.application();
        var resumed = overview.isOpen(editions.get(application.edition()))
                && applications.markSubmitted(application.id(), false);
        return Answer.done(held.path(), resumed ? "call.resumed" : "call.not-resumed");
    }

    @PostMapping("/applications/{secret}/withdraw")
    Answer withdraw(@Anybody HeldApplication held, @RequestParam(defaultValue = "false") boolean sure) {
        var withdrawn = sure && applications.withdraw(held.application().id());
        return Answer.done(held.path(), withdrawn ? "call.withdrawn" : sure ? "call.not-withdrawn" : "web.form.sure");
    }
}
