package org.maillage.capitalisation.finding;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.PublishedSheets;
import org.maillage.capitalisation.PublishedTitles;
import org.maillage.capitalisation.finding.Strength.Heard;
import org.maillage.pathway.Editions;
import org.maillage.pathway.PublishedEdition;
import org.maillage.programme.Cohorts;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts the page of a finding together. */
@Component
record FindingOverview(
        Findings findings,
        GatheredEvidence evidence,
        FindingPolicy policy,
        Editions editions,
        Cohorts cohorts,
        PublishedSheets published,
        PublishedTitles titles,
        ExperienceSheets sheets,
        Addressees addressees,
        Clock clock) {

    private static final int MOST_SHEETS = 50;

    /**
     * The page of a finding.
     *
     * @param sheet the slug of the sheet that the reader wants to add; empty for none
     * @param words by which the reader looks for one to add
     */
    Answer show(Finding finding, @Nullable SignedIn me, String sheet, String words) {
        var form = policy.mayAddSheets(finding, me)
                ? EvidenceForm.ofSheet(sheetChoices(words, sheet)).filled()
                : null;
        if (form != null && !sheet.isEmpty()) {
            form.with(EvidenceForm.SHEET, sheet);
        }
        return Answer.show(
                "capitalisation/finding/show", page(finding, me, form, words, session(finding, me), new Mistakes()));
    }

    /** The page again, with a sheet that could not be added. */
    Answer refusedSheet(Finding finding, SignedIn me, Filled typed) {
        return Answer.refuse(
                "capitalisation/finding/show",
                page(finding, me, typed, "", session(finding, me), typed.mistakes()),
                typed.mistakes());
    }

    /** The page again, with what was said in a session and could not be added. */
    Answer refusedSession(Finding finding, SignedIn me, Filled typed) {
        var sheet = EvidenceForm.ofSheet(sheetChoices("", "")).filled();
        return Answer.refuse(
                "capitalisation/finding/show", page(finding, me, sheet, "", typed, typed.mistakes()), typed.mistakes());
    }

    private @Nullable Filled session(Finding finding, @Nullable SignedIn me) {
        if (!policy.tends(finding, me)) {
            return null;
        }
        var sessions = sessionChoices(finding);
        var territories = territoryChoices(finding);
        return sessions.isEmpty() || territories.isEmpty()
                ? null
                : EvidenceForm.ofSession(sessions, territories).filled();
    }

    /** The last published of the sheets that words name, by their slugs, with the one that was chosen. */
    List<Choice> sheetChoices(String words, String chosen) {
        return titles.find(words, chosen, MOST_SHEETS).stream()
                .map(it -> new Choice(it.slug(), named(it.title(), it.territoryName())))
                .toList();
    }

    private static String named(String title, String territory) {
        return territory.isEmpty() ? title : say("finding.sheet.of", title, territory);
    }

    /** The sessions of the edition of a finding, by their codes. */
    List<Choice> sessionChoices(Finding finding) {
        var edition = edition(finding);
        return edition == null
                ? List.of()
                : edition.sessions().stream()
                        .map(it -> new Choice(it.code(), say("session.name", it.code(), it.title())))
                        .toList();
    }

    /** The territories that walk the edition of a finding, by the ids of their places. */
    List<Choice> territoryChoices(Finding finding) {
        var edition = finding.edition();
        return edition == null
                ? List.of()
                : cohorts.places(edition).stream()
                        .map(it -> new Choice(it.id().toString(), it.name()))
                        .toList();
    }

    private @Nullable PublishedEdition edition(Finding finding) {
        var edition = finding.edition();
        return edition == null
                ? null
                : editions.find(edition).map(it -> it.content()).orElse(null);
    }

    private FindingPage page(
            Finding finding,
            @Nullable SignedIn me,
            @Nullable Filled addSheet,
            String words,
            @Nullable Filled addSession,
            Mistakes mistakes) {
        var gathered = evidence.of(finding.findingId());
        var heard = Heard.of(
                gathered.stream().filter(Evidence::counts).map(Evidence::voice).toList());
        var strength = heard.strength();
        var edition = edition(finding);
        var owner = finding.owner() == null
                ? ""
                : addressees.of(finding.owner()).map(Addressee::name).orElse("");
        var again = finding.lookAgainOn();
        var tends = policy.tends(finding, me);
        return new FindingPage(
                Frame.of(finding.said().toString(), say(strength.words()))
                        .in(Frame.Section.LESSONS)
                        .under(say("finding.all"), "/findings"),
                finding,
                say("finding.kind." + finding.kind().key()),
                finding.said().toString(),
                paragraphs(finding),
                say(strength.words()),
                Typed.key(strength),
                why(heard, gathered),
                EvidenceRows.groups(gathered, edition, me),
                findings.formerClaims(finding.findingId()).stream()
                        .map(it ->
                                say("finding.former", it.claim(), day(it.until().toInstant())))
                        .toList(),
                edition == null ? "" : edition.title().toString(),
                edition == null ? "" : "/editions/" + edition.slug(),
                owner,
                again == null ? "" : Words.day(again),
                again != null && again.isBefore(LocalDate.now(clock.withZone(Words.PARIS))),
                tends,
                tends && owner.isEmpty(),
                addSheet,
                words,
                addSheet != null
                        && (!words.isEmpty()
                                || addSheet.drawn(EvidenceForm.SHEET.name())
                                                .choices()
                                                .size()
                                        >= MOST_SHEETS),
                addSession,
                mistakes);
    }

    private static String day(Instant moment) {
        return Words.day(LocalDate.ofInstant(moment, Words.PARIS));
    }

    private static List<String> paragraphs(Finding finding) {
        return Arrays.stream(finding.explained().split("\n\\s*\n", -1))
                .filter(it -> !it.isBlank())
                .toList();
    }

    private static String why(Heard heard, List<Evidence> gathered) {
        if (heard.isNobody() && gathered.stream().anyMatch(it -> it.sourceUrl() != null)) {
            return say("finding.why.sources");
        }
        return say(
                "finding.why." + Typed.key(heard.strength()),
                FindingRow.heard(heard),
                Strength.ESTABLISH,
                Strength.CONFIRM);
    }

    /** The id of a published sheet by its slug; null for none. */
    @Nullable
    UUID sheet(String slug) {
        return published.find(slug).isPresent()
                ? sheets.find(slug).map(it -> it.id()).orElse(null)
                : null;
    }
}
