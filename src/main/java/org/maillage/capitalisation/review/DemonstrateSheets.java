package org.maillage.capitalisation.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.capitalisation.Chronology;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.Licence;
import org.maillage.capitalisation.Maturity;
import org.maillage.capitalisation.Quote;
import org.maillage.capitalisation.Quotes;
import org.maillage.capitalisation.Section;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.Sections;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.SheetKind;
import org.maillage.capitalisation.SheetOrigin;
import org.maillage.capitalisation.Writers;
import org.maillage.capitalisation.review.OwnerConsent.Owner;
import org.maillage.capitalisation.review.SheetReview.Answer;
import org.maillage.capitalisation.review.SheetReview.Mark;
import org.maillage.capitalisation.review.SheetReview.Marked;
import org.maillage.programme.Cohorts;
import org.maillage.programme.ExampleEdition;
import org.maillage.programme.Programmes;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates experience sheets: nine of the edition, each at another point of its way. */
@Component
@Order(90)
record DemonstrateSheets(
        ExampleEdition edition,
        Programmes programmes,
        Cohorts cohorts,
        BeginSheet beginSheet,
        ExperienceSheets sheets,
        Sections sections,
        Chronology chronology,
        Quotes quotes,
        Circuits circuits,
        Committees committees,
        LiveReview live)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "sheets";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("cohort");
    }

    @Override
    public void play(Example example) {
        var said = Example.read(name(), ToldSheets.class);
        var programme = programmes.get(edition.get().programmeSlug());
        var lead = example.person(example.cast().lead());
        committees.name(
                programme,
                said.committee().stream().map(it -> example.person(it).id()).toList(),
                example.person(said.chair()).id());
        for (var told : said.sheets()) {
            var circuit = told.circuit();
            if (circuit != null) {
                circuits.choose(programme, Typed.one(Circuit.class, circuit).orElseThrow(), lead.person());
            }
            tell(told, example);
        }
    }

    private void tell(ToldSheets.Told told, Example example) {
        var author = example.person(told.person());
        var begun = example.today().minusDays(told.daysAgo());
        var written = new SheetId[1];
        example.on(begun, () -> written[0] = write(told, author, example));
        var id = Objects.requireNonNull(written[0]);
        if (!told.state().equals("draft")) {
            example.on(
                    begun.plusDays(1),
                    () -> must(live.send(id, owner(told), example.person(told.reader()), author), told));
        }
        if (!told.state().equals("draft") && !told.state().equals("owner")) {
            example.on(begun.plusDays(2), () -> {
                must(live.agree(id, told.isOpen()), told);
                if (!told.state().equals("review")) {
                    must(
                            live.read(
                                    id,
                                    example.person(told.reader()),
                                    told.answer(),
                                    told.verdict(),
                                    told.comments(),
                                    marks(told)),
                            told);
                }
            });
        }
        if (told.state().equals("committee")) {
            example.on(begun.plusDays(3), () -> must(live.vote(id, example.person("Idriss Kone")), told));
        }
        var why = told.why();
        if (why != null) {
            example.on(begun.plusDays(30), () -> must(live.withdraw(id, why, author), told));
        }
        var second = told.second();
        if (second != null) {
            example.on(example.today().minusDays(second.daysAgo()), () -> {
                rewrite(id, second, author);
                must(live.send(id, Owner.SELF, example.person(told.reader()), author), told);
                must(live.read(id, example.person(told.reader()), Answer.PUBLISH, "", List.of(), List.of()), told);
            });
        }
    }

    private static void must(boolean done, ToldSheets.Told told) {
        Example.must(done, "the sheet « %s » is stopped on its way".formatted(told.title()));
    }

    private SheetId write(ToldSheets.Told told, SignedIn author, Example example) {
        var place = cohorts.placesOf(author.id()).getFirst();
        var walked = edition.get();
        var begun = beginSheet.begin(
                Typed.one(SheetKind.class, told.kind() == null ? "experience" : told.kind())
                        .orElseThrow(),
                SheetOrigin.ALONE,
                told.title(),
                new BeginSheet.From(
                        walked.id(),
                        walked.programme(),
                        told.elsewhere() == null ? place.territory() : null,
                        told.elsewhere() == null ? place.name() : told.elsewhere()),
                words(told),
                author.person(),
                Writers.Part.AUTHOR);
        var id = begun.sheetId();
        Example.must(sheets.identify(begun, identity(told, begun, example)), told.title() + " has no identity");
        told.moments()
                .forEach(it -> chronology.add(
                        id, new Chronology.Moment(UUID.randomUUID(), it.when(), it.what(), it.turning())));
        told.quotes()
                .forEach(it -> quotes.add(
                        id,
                        new Quote(UUID.randomUUID(), it.section(), it.words(), it.name(), it.part()),
                        Example.email(it.name()),
                        author.person()));
        return id;
    }

    private static ExperienceSheets.Identity identity(ToldSheets.Told told, ExperienceSheet begun, Example example) {
        return new ExperienceSheets.Identity(
                told.title(),
                begun.territory(),
                begun.territoryName(),
                told.began(),
                told.ended() == null ? "" : told.ended(),
                told.actors(),
                told.maturity() == null
                        ? null
                        : Typed.one(Maturity.class, told.maturity()).orElseThrow(),
                told.licence() == null ? null : Licence.find(told.licence()).orElseThrow(),
                told.lookAgainInDays() == null ? null : example.today().plusDays(told.lookAgainInDays()));
    }

    private static Map<SectionKey, String> words(ToldSheets.Told told) {
        var words = new EnumMap<SectionKey, String>(SectionKey.class);
        told.sections().forEach((key, text) -> words.put(SectionKey.find(key).orElseThrow(), text));
        return words;
    }

    private void rewrite(SheetId id, ToldSheets.Second second, SignedIn author) {
        var section = sections.find(id, second.section()).orElseThrow();
        sections.keep(
                id,
                new Section(
                        section.key(),
                        section.place(),
                        section.title(),
                        second.words(),
                        false,
                        section.version(),
                        null,
                        null),
                author.person());
        var sheet = sheets.get(id);
        sheets.identify(
                sheet,
                new ExperienceSheets.Identity(
                        sheet.title(),
                        sheet.territory(),
                        sheet.territoryName(),
                        sheet.began(),
                        sheet.ended(),
                        sheet.actors(),
                        sheet.maturity(),
                        Licence.find(second.licence()).orElseThrow(),
                        sheet.lookAgainOn()));
    }

    private static Owner owner(ToldSheets.Told told) {
        var owner = told.owner();
        return owner == null
                ? Owner.SELF
                : new Owner(false, owner.name(), owner.organisation(), Example.email(owner.name()));
    }

    private static List<Marked> marks(ToldSheets.Told told) {
        var no = told.noCriterion();
        if (no == null) {
            return List.of();
        }
        return IntStream.range(0, CriteriaLists.shipped().all().size())
                .mapToObj(it -> it == no.index() ? new Marked(it, Mark.NO, no.comment()) : new Marked(it, Mark.YES, ""))
                .toList();
    }
}
