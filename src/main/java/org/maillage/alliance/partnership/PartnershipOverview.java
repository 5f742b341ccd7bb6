package org.maillage.alliance.partnership;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.KnowsAlliances;
import org.maillage.alliance.partnership.PartnershipPage.Document;
import org.maillage.alliance.partnership.PartnershipPage.Fact;
import org.maillage.alliance.partnership.PartnershipPage.Moved;
import org.maillage.alliance.partnership.PartnershipPage.Row;
import org.maillage.alliance.partnership.Party.Part;
import org.maillage.attachment.Attachments;
import org.maillage.directory.KnownActors;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.shared.OwnData;
import org.maillage.shared.Typed;
import org.maillage.web.Frame;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.Here;
import org.springframework.stereotype.Component;

/** Puts together the list of partnerships, and the page of one. */
@Component
record PartnershipOverview(
        Partnerships partnerships,
        Parties parties,
        PartnershipDocuments documents,
        Attachments attachments,
        KnowsAlliances alliances,
        KnownActors actors,
        Clock clock) {

    static Frame frame(String title) {
        return Frame.of(title, say("partnership.description"))
                .under(say("partnership.alliances"), "/alliances")
                .under(say("partnership.title"), Partnership.ALL)
                .asPersonal();
    }

    /** A page below that of a partnership. */
    static Frame below(Partnership it, String title) {
        return Frame.of(title, say("partnership.description"))
                .under(say("partnership.alliances"), "/alliances")
                .under(say("partnership.title"), Partnership.ALL)
                .under(it.name(), it.path())
                .asPersonal();
    }

    PartnershipListPage list(Reader reader) {
        var all = partnerships.of(reader.teams());
        if (all.stream().anyMatch(Partnership::example)) {
            Here.markDemonstration();
        }
        var names = parties.names(all);
        return new PartnershipListPage(
                Frame.of(say("partnership.title"), say("partnership.description"))
                        .under(say("partnership.alliances"), "/alliances")
                        .asPersonal(),
                all.stream()
                        .map(it -> new PartnershipListPage.Row(
                                it.path(),
                                it.name(),
                                names.getOrDefault(it.id().value(), ""),
                                kind(it),
                                phase(it.phase())))
                        .toList());
    }

    static String kind(Partnership it) {
        var forms = forms(it);
        var type = say("partnership.type." + Typed.key(it.type()));
        return forms.isEmpty() ? type : type + " · " + forms;
    }

    private static String forms(Partnership it) {
        return it.forms().stream()
                .map(form -> say("partnership.forms." + Typed.key(form)))
                .collect(Collectors.joining(", "));
    }

    static String phase(PartnershipPhase phase) {
        return say("partnership.phase." + Typed.key(phase));
    }

    PartnershipPage page(Partnership it, Reader reader) {
        return page(it, reader, PartnershipMoveForm.blank(it.phase(), today(clock)), "");
    }

    PartnershipPage page(Partnership it, Reader reader, PartnershipMoveForm move, String fileProblem) {
        var all = parties.of(it);
        var sheets = sheets(all, reader);
        var moves = partnerships.moves(it);
        return new PartnershipPage(
                frame(it.name()),
                it.path(),
                moves.size(),
                say("partnership.type." + Typed.key(it.type())),
                forms(it),
                it.words(),
                alliance(it),
                dates(it),
                rows(it, all, Part.PARTY, sheets),
                rows(it, all, Part.TRUSTED, sheets),
                moves.stream()
                        .map(one -> new Moved(phase(one.phase()), day(one.onDay()), one.words()))
                        .toList()
                        .reversed(),
                move.filled(),
                documents(it),
                fileProblem);
    }

    private Crumb alliance(Partnership it) {
        var id = it.alliance();
        return id == null
                ? new Crumb("", "")
                : alliances.find(id).map(PartnershipOverview::crumb).orElseGet(() -> new Crumb("", ""));
    }

    private static Crumb crumb(KnownAlliance it) {
        return new Crumb(it.name(), it.path());
    }

    private static List<Fact> dates(Partnership it) {
        var facts = new ArrayList<Fact>();
        fact("partnership.signed", it.signedOn(), facts);
        fact("partnership.starts", it.startsOn(), facts);
        fact("partnership.ends", it.endsOn(), facts);
        fact("partnership.evaluated", it.evaluatedOn(), facts);
        if (!it.evaluation().isEmpty()) {
            facts.add(new Fact(say("partnership.evaluation"), it.evaluation()));
        }
        return facts;
    }

    private static void fact(String key, @Nullable LocalDate on, List<Fact> into) {
        if (on != null) {
            into.add(new Fact(say(key), day(on)));
        }
    }

    private Set<UUID> sheets(List<Party> all, Reader reader) {
        return actors
                .of(all.stream()
                        .map(Party::organisation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .map(KnownActors.Actor::organisation)
                .filter(it -> reader.sees(it, org.maillage.directory.Part.RECORD))
                .map(Organisation::id)
                .collect(Collectors.toSet());
    }

    private static List<Row> rows(Partnership partnership, List<Party> all, Part part, Set<UUID> sheets) {
        return all.stream()
                .filter(it -> it.part() == part)
                .map(it -> new Row(
                        it.shownName(),
                        sheets.contains(it.organisation()) ? "/directory/" + it.organisation() : "",
                        it.brings(),
                        contact(it),
                        partnership.path() + "/parties/" + it.id() + "/edit"))
                .toList();
    }

    private static String contact(Party it) {
        var name = OwnData.shown(it.contact());
        return it.email() == null ? name : name + " · " + it.email();
    }

    private List<Document> documents(Partnership it) {
        var ids = documents.of(it);
        var files = attachments.of(ids);
        return ids.stream()
                .map(files::get)
                .filter(Objects::nonNull)
                .map(file -> new Document(file.name(), say(file.sizeWords()), it.path() + "/documents/" + file.id()))
                .toList();
    }
}
