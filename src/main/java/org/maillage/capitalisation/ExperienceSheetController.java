package org.maillage.capitalisation;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.attachment.Attachments;
import org.maillage.programme.LiveEditions;
import org.maillage.shared.NotFound;
import org.maillage.shared.PageEnd;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Frame;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets everybody read sheets, and their writers read them as they will be. */
@Controller
record ExperienceSheetController(
        ExperienceSheets sheets,
        PublishedSheets published,
        ExperienceSheetOverview overview,
        SheetPolicy policy,
        LiveEditions editions,
        SheetDocuments documents,
        Attachments attachments) {

    private static final int ON_A_PAGE = 20;

    /** A table that somebody has brought may have made two hundred drafts. */
    private static final int MOST_OWN = 500;

    @GetMapping("/experience-sheets")
    Answer list(@AuthenticationPrincipal @Nullable SignedIn me, @RequestParam(defaultValue = "") String after) {
        var some = published.latest(PageEnd.read(after), ON_A_PAGE + 1);
        var shown = some.subList(0, Math.min(ON_A_PAGE, some.size()));
        return Answer.show(
                "capitalisation/list",
                new SheetsPage(
                        Frame.of(say("capitalisation.sheets"), say("capitalisation.sheets.lead"))
                                .in(Frame.Section.LESSONS),
                        rows(shown),
                        some.size() > ON_A_PAGE
                                ? new PageEnd(
                                                shown.getLast().publishedAt(),
                                                shown.getLast().sheet().value())
                                        .toString()
                                : "",
                        policy.mayBegin(me),
                        me == null ? List.of() : sheets.writtenBy(me.person(), 0, MOST_OWN),
                        me == null ? List.of() : sheets.removedBy(me.person())));
    }

    private List<SheetRow> rows(List<SheetVersion> shown) {
        var examples = editions.examplesAmong(shown.stream()
                .map(it -> it.content().edition())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return shown.stream().map(it -> SheetRow.of(it, examples)).toList();
    }

    @GetMapping({"/experience-sheets/{slug}", "/experience-sheets/{slug}/versions/{number}"})
    Answer show(@Anybody ShownSheet shown, @AuthenticationPrincipal @Nullable SignedIn me) {
        var version = shown.version();
        return version == null
                ? new Answer.Show("capitalisation/withdrawn", withdrawn(shown), HttpServletResponse.SC_GONE)
                : Answer.show("capitalisation/show", overview.version(version, me));
    }

    private static WithdrawnPage withdrawn(ShownSheet shown) {
        var withdrawn = Objects.requireNonNull(shown.withdrawn());
        return new WithdrawnPage(
                Frame.of(say("capitalisation.withdrawn"), withdrawn.title())
                        .in(Frame.Section.LESSONS)
                        .under(say("capitalisation.sheets"), "/experience-sheets")
                        .asPersonal(),
                withdrawn.title(),
                Words.day(withdrawn.withdrawnAt().atZoneSameInstant(Words.PARIS).toLocalDate()),
                withdrawn.withdrawnWhy());
    }

    @GetMapping("/experience-sheets/{slug}/draft")
    Answer draft(@ReadsDraft ExperienceSheet sheet, @AuthenticationPrincipal SignedIn me) {
        return Answer.show("capitalisation/show", overview.draft(sheet, me));
    }

    /** A file of a sheet: for everybody where it goes with what they read, else for who reads the draft. */
    @GetMapping("/experience-sheets/{slug}/documents/{document}")
    ResponseEntity<Resource> document(
            @PathVariable String slug, @PathVariable UUID document, @AuthenticationPrincipal @Nullable SignedIn me) {
        return sheets.find(slug)
                .flatMap(sheet -> documents
                        .find(sheet.sheetId(), document)
                        .filter(it -> (it.shown() && isPublished(slug, document)) || policy.readsDraft(sheet, me)))
                .map(it -> attachments.download(it.file()))
                .orElseThrow(() -> new NotFound("document", document));
    }

    private boolean isPublished(String slug, UUID document) {
        return published.find(slug).stream()
                .flatMap(it -> it.content().documents().stream())
                .anyMatch(it -> it.id().equals(document));
    }
}
