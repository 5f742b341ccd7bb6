package org.maillage.capitalisation.finding;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.finding.Strength.Heard;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Rights;
import org.maillage.shared.NotFound;
import org.maillage.shared.PageEnd;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows findings, and lets those who lead and facilitate say new ones. */
@Controller
record FindingController(
        Findings findings,
        RemovedFindings removed,
        GatheredEvidence evidence,
        FindingOverview overview,
        FindingPolicy policy,
        LiveEditions editions,
        Clock clock) {

    private static final int ON_A_PAGE = 30;

    /** @param sheet the slug of a sheet of which the reader wants to say what it says of a finding */
    @GetMapping("/findings")
    Answer list(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String sheet) {
        var some = findings.published(PageEnd.read(after), ON_A_PAGE + 1);
        var shown = some.subList(0, Math.min(ON_A_PAGE, some.size()));
        var heard = evidence.heard(shown.stream().map(Finding::id).toList());
        var examples = editions.examplesAmong(shown.stream()
                .map(Finding::edition)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return Answer.show(
                "capitalisation/finding/list",
                new FindingsPage(
                        Frame.of(say("finding.all"), say("finding.all.lead")).in(Frame.Section.LESSONS),
                        shown.stream()
                                .map(it -> FindingRow.of(
                                        it,
                                        heard.getOrDefault(it.id(), Heard.NOBODY),
                                        it.edition() != null && examples.contains(it.edition())))
                                .toList(),
                        some.size() > ON_A_PAGE ? shown.getLast().pageEnd().toString() : "",
                        policy.mayBegin(me, null),
                        me == null ? List.of() : findings.draftsOf(me.person()),
                        me == null ? List.of() : removed.of(me.person()),
                        sheet.matches("[a-z0-9-]{1,80}") ? sheet : ""));
    }

    @GetMapping("/findings/{slug}")
    Answer show(
            @Anybody Finding finding,
            @AuthenticationPrincipal @Nullable SignedIn me,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(defaultValue = "") String words) {
        return overview.show(finding, me, sheet, Typed.cut(Typed.line(words), 160));
    }

    @GetMapping("/findings/new")
    Answer ask(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String edition) {
        var in = edition(edition);
        Rights.must(policy.mayBegin(me, in == null ? null : in.id()));
        return form(FindingForm.empty(today()), in, null);
    }

    @PostMapping("/findings/new")
    Answer begin(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam MultiValueMap<String, String> sent) {
        var in = edition(edition);
        Rights.must(policy.mayBegin(me, in == null ? null : in.id()));
        var form = FindingForm.sent(sent);
        if (!form.check(today()).none()) {
            return form(form, in, null);
        }
        var begun = Typed.slugs(form.filled().must(FindingForm.CLAIM))
                .filter(it -> !it.equals("new"))
                .map(it -> form.begin(it, in == null ? null : in.id(), me.id()))
                .filter(findings::add)
                .findFirst()
                .orElseThrow();
        return Answer.done(begun.path(), "finding.begun");
    }

    @GetMapping("/findings/{slug}/edit")
    Answer edit(@TendsFinding Finding finding) {
        Rights.must(!finding.archived());
        return form(FindingForm.of(finding), null, finding);
    }

    @PostMapping("/findings/{slug}/edit")
    Answer change(
            @TendsFinding Finding finding,
            @RequestParam(defaultValue = "") String version,
            @RequestParam MultiValueMap<String, String> sent) {
        Rights.must(!finding.archived());
        var form = FindingForm.sent(sent);
        var mistakes = form.check(today()).seen(Typed.number(version), finding.version());
        if (mistakes.none()) {
            mistakes.seen(findings.change(form.fill(finding)));
        }
        return mistakes.none() ? Answer.done(finding.path(), "web.form.saved") : form(form, null, finding);
    }

    /** Opens a finding to everybody: not before something was gathered, and somebody follows it. */
    @PostMapping("/findings/{slug}/publish")
    Answer publish(@TendsFinding Finding finding) {
        if (evidence.of(finding.findingId()).isEmpty()) {
            return Answer.done(finding.path(), "finding.publish.nothing");
        }
        if (finding.owner() == null || finding.lookAgainOn() == null) {
            return Answer.done(finding.path(), "finding.publish.nobody");
        }
        return Answer.done(finding.path(), findings.publish(finding) ? "finding.published" : "finding.publish.already");
    }

    /** Throws a draft away; what everybody reads is not taken from them, it is contradicted. */
    @PostMapping("/findings/{slug}/remove")
    Answer remove(
            @TendsFinding Finding finding,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(finding.path(), "web.form.sure");
        }
        return removed.remove(finding, me.person())
                ? Answer.done("/findings", "finding.removed", finding.claim())
                : Answer.done(finding.path(), "finding.remove.published");
    }

    @PostMapping("/findings/{slug}/restore")
    Answer restore(@PathVariable String slug, @AuthenticationPrincipal SignedIn me) {
        var restored = removed.restore(slug, me.person()).orElseThrow(() -> new NotFound("finding", slug));
        return Answer.done(restored.path(), "finding.restored");
    }

    @PostMapping("/findings/{slug}/follow")
    Answer follow(@TendsFinding Finding finding, @AuthenticationPrincipal SignedIn me) {
        return Answer.done(
                finding.path(), findings.follow(finding, me.person()) ? "finding.followed" : "finding.follow.stale");
    }

    private @Nullable LiveEdition edition(String slug) {
        return slug.isEmpty() ? null : editions.get(slug);
    }

    private static Answer form(FindingForm form, @Nullable LiveEdition in, @Nullable Finding finding) {
        var frame = Frame.of(say(finding == null ? "finding.new" : "finding.edit"), say("finding.all.lead"))
                .in(Frame.Section.LESSONS)
                .under(say("finding.all"), "/findings")
                .asPersonal();
        return Answer.refuse(
                "capitalisation/finding/form",
                new FindingFormPage(
                        finding == null ? frame : frame.under(finding.said().toString(), finding.path()),
                        finding == null ? "/findings/new" : finding.path() + "/edit",
                        in == null ? "" : in.slug(),
                        in == null ? "" : in.title(),
                        form.filled(),
                        finding == null ? null : finding.version(),
                        finding == null ? "/findings" : finding.path()),
                form.filled().mistakes());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Words.PARIS));
    }
}
