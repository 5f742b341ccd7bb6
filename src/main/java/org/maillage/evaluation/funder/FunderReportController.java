package org.maillage.evaluation.funder;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reports to funders: begun for a convention and a period, changed, frozen, taken away while they are drafts. */
@Controller
record FunderReportController(
        FunderReportOverview overview,
        FunderReports reports,
        BeginFunderReport begin,
        FreezeFunderReport freeze,
        DirectoryPolicy policy,
        Clock clock) {

    static final String ONE = FunderReport.ALL + "/" + FunderReportId.ID;

    private static final String FORM = "evaluation/funder/edit";

    @GetMapping(FunderReport.ALL)
    Answer list(@Keeps Reader reader) {
        return Answer.show("evaluation/funder/list", overview.list(reader));
    }

    /** @param convention that it accounts for; null for none yet */
    @GetMapping(FunderReport.ALL + "/new")
    Answer ask(@Keeps Reader reader, @RequestParam(required = false) @Nullable UUID convention) {
        var team = reader.teams().stream().sorted().findFirst();
        DirectoryPolicy.must(team.isPresent());
        var told = reader.teams().stream()
                .flatMap(it -> overview.of(it).stream())
                .filter(it -> it.id().value().equals(convention))
                .findFirst();
        var form = FunderReportForm.blank(Words.today(clock), team.orElseThrow(), told.orElse(null));
        return Answer.show(FORM, fresh(overview.offer(form, reader.teams()), FunderReportId.fresh(), reader));
    }

    /** Begins one, by the id that its page has given it. */
    @PostMapping(FunderReport.ALL)
    Answer add(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id) {
        var form = overview.offer(FunderReportForm.sent(sent), reader.teams());
        var report = new FunderReportId(id);
        if (form.check().none()) {
            var team = Objects.requireNonNullElseGet(
                    form.filled().get(FunderReportForm.TEAM),
                    () -> reader.teams().iterator().next());
            begin.begin(form.report(report, team), me);
            return reports.find(report).filter(it -> reader.keeps(it.team())).isPresent()
                    ? Answer.done(report.path(), "funder.begun")
                    : Answer.goTo(FunderReport.ALL);
        }
        return Answer.refuse(FORM, fresh(form, report, reader), form.filled().mistakes());
    }

    private static FunderReportFormPage fresh(FunderReportForm form, FunderReportId id, Reader reader) {
        return new FunderReportFormPage(
                FunderReportOverview.frame(say("funder.new")),
                FunderReport.ALL,
                FunderReport.ALL,
                form.filled(),
                id.value().toString(),
                0,
                reader.teams().size() > 1);
    }

    @GetMapping(ONE)
    Answer show(@Keeps FunderReport report) {
        return Answer.show("evaluation/funder/show", overview.show(report));
    }

    @GetMapping(ONE + "/edit")
    Answer askChange(@Keeps FunderReport report) {
        return report.isFrozen()
                ? Answer.done(report.path(), "funder.is-frozen")
                : Answer.show(FORM, changing(offered(FunderReportForm.of(report), report), report, report.version()));
    }

    @PostMapping(ONE + "/edit")
    Answer change(
            @Keeps FunderReport report, @RequestParam MultiValueMap<String, String> sent, @RequestParam int version) {
        if (report.isFrozen()) {
            throw new NotPossible(Saying.of("funder.is-frozen"));
        }
        var form = offered(FunderReportForm.sent(sent), report);
        if (form.check().none()) {
            if (reports.change(form.report(report.id(), report.team()), version)) {
                return Answer.done(report.path(), "web.form.saved");
            }
            form.filled().mistakes().seen(false);
        }
        var newest = form.filled().mistakes().isStale() ? report.version() : version;
        return Answer.refuse(FORM, changing(form, report, newest), form.filled().mistakes());
    }

    private FunderReportForm offered(FunderReportForm form, FunderReport report) {
        return overview.offer(form, Set.of(report.team()));
    }

    private static FunderReportFormPage changing(FunderReportForm form, FunderReport report, int version) {
        return new FunderReportFormPage(
                FunderReportOverview.frame(say("funder.change")).under(report.title(), report.path()),
                report.path() + "/edit",
                report.path(),
                form.filled(),
                "",
                version,
                false);
    }

    @PostMapping(ONE + "/freeze")
    Answer freeze(
            @Keeps FunderReport report,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(report.path(), "web.form.sure");
        }
        return Answer.done(
                report.path(),
                switch (freeze.freeze(report, me)) {
                    case FROZEN -> "funder.froze";
                    case FROZEN_BEFORE -> "funder.is-frozen";
                    case TOO_LONG -> "funder.too-long";
                });
    }

    /** Begins another with the same words, since what is frozen stays. */
    @PostMapping(ONE + "/again")
    Answer again(@Keeps FunderReport report, @AuthenticationPrincipal SignedIn me, @RequestParam UUID id) {
        var another = new FunderReportId(id);
        begin.again(report, another, me);
        return Answer.done(another.path(), "funder.begun-again");
    }

    @PostMapping(ONE + "/remove")
    Answer remove(@Keeps FunderReport report, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(report.path(), "web.form.sure");
        }
        return reports.remove(report.id())
                ? Answer.done(FunderReport.ALL, "funder.removed")
                : Answer.done(report.path(), "funder.is-frozen");
    }
}
