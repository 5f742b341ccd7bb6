package org.maillage.alliance.partnership;

import static org.maillage.account.Example.must;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.KnowsAlliances;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.exchange.SeekActors;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Demonstrates two partnerships of the first team: one under way that was born in an alliance, one that begins. */
@Component
@Order(104)
record DemonstratePartnerships(
        KeepPartnership keepPartnership,
        SeekActors seekActors,
        Partnerships partnerships,
        KnowsAlliances alliances,
        DirectoryPolicy policy)
        implements DemonstrationPart {

    private static final int BEGUN_DAYS_AGO = 75;

    @Override
    public String name() {
        return "partnerships";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("alliances");
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var reader = policy.reader(me);
        var known = alliances.of(reader.teams()).stream()
                .filter(it -> alliances.members(it.id()).size() > 1)
                .toList();
        must(!known.isEmpty(), "no alliance has members");
        for (var it : Example.read(name(), Said.class).partnerships()) {
            live(it, known.getFirst(), reader, me, example);
        }
    }

    private void live(OnePartnership it, KnownAlliance alliance, Reader reader, SignedIn me, Example example) {
        var begun = example.today().minusDays(it.moves().isEmpty() ? 3 : BEGUN_DAYS_AGO);
        var form = form(it, alliance, reader, example.today());
        must(form.check());
        var partnership = form.begin(
                PartnershipId.fresh(), me, begun, begun.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC), true);
        example.on(begun, () -> {
            keepPartnership.begin(partnership, form, reader);
            it.trusted().forEach(name -> link(partnership, name, reader));
        });
        var number = 1;
        for (var move : it.moves()) {
            number++;
            must(partnerships.move(partnership, move(number, move, example.today())), "a move was not noted");
        }
    }

    private static PartnershipMove move(int number, OneMove it, LocalDate today) {
        return new PartnershipMove(
                number,
                Typed.one(PartnershipPhase.class, it.phase()).orElseThrow(),
                today.minusDays(it.daysAgo()),
                it.words());
    }

    private void link(Partnership partnership, String name, Reader reader) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("who", name);
        must(
                keepPartnership.add(partnership, Party.Part.TRUSTED, PartyForm.sent(sent), reader)
                        == Parties.Outcome.DONE,
                "somebody stands in a partnership twice");
    }

    // The directory says beside a name where its example is.
    private String sought(String name, Reader reader) {
        return seekActors.seek(name, reader).stream()
                .map(SeekActors.Found::name)
                .findFirst()
                .orElse(name);
    }

    private PartnershipForm form(OnePartnership it, KnownAlliance alliance, Reader reader, LocalDate today) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("name", it.name());
        sent.add("one", sought(it.parties().getFirst(), reader));
        sent.add("other", sought(it.parties().getLast(), reader));
        sent.add("type", it.type());
        it.forms().forEach(form -> sent.add("forms", form));
        sent.add("words", it.words());
        sent.add("alliance", it.born() ? alliance.id().value().toString() : "");
        sent.add(
                "starts",
                it.startsDaysAgo() == 0
                        ? ""
                        : today.minusDays(it.startsDaysAgo()).toString());
        sent.add("team", alliance.team().toString());
        return PartnershipForm.sent(sent)
                .offer(
                        List.of(new Choice(alliance.id().value().toString(), alliance.name())),
                        List.of(new Choice(alliance.team().toString(), "")));
    }

    /** The partnerships. */
    record Said(List<OnePartnership> partnerships) {}

    /** One between two, born in the first alliance or by itself. */
    record OnePartnership(
            String name,
            List<String> parties,
            List<String> trusted,
            String type,
            List<String> forms,
            String words,
            boolean born,
            int startsDaysAgo,
            List<OneMove> moves) {}

    /** A phase to which it came so many days ago. */
    record OneMove(String phase, int daysAgo, String words) {}
}
