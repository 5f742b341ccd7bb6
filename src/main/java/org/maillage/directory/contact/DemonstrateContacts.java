package org.maillage.directory.contact;

import static org.maillage.account.Example.must;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.directory.Organisations;
import org.maillage.directory.Visibility;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Demonstrates people met: two in the first sheets of each team. */
@Component
@Order(70)
record DemonstrateContacts(JdbcClient database, Organisations organisations, EditContact editContact, Clock clock)
        implements DemonstrationPart {

    private static final int MET_EACH = 2;
    private static final int MET_DAYS_AGO = 30;
    private static final int YEARS_THERE = 2;

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("actors");
    }

    @Override
    public void play(Example example) {
        var said = Example.read(name(), Said.class);
        var met = example.today().minusDays(MET_DAYS_AGO);
        var team = 0;
        for (var pair : example.cast().pairs()) {
            var keeper = example.person(pair.people().getFirst());
            var number = team;
            var ours = pair.people().iterator();
            for (var sheet : sheets(keeper.id())) {
                var somebody = said.people().get(number % said.people().size());
                var form = form(said, somebody, Example.email(Typed.slug(somebody.name()) + "-" + team), met);
                example.on(met, () -> add(sheet, form, keeper));
                // Those of the pair stand in the directory too, so that whom they meet ties their organisations.
                if (ours.hasNext()) {
                    var name = ours.next();
                    var own = form(said, new Said.Somebody(name, said.pairRole()), Example.email(name), met);
                    example.on(met, () -> add(sheet, own, keeper));
                }
                number++;
            }
            team++;
        }
    }

    private List<UUID> sheets(UUID keeper) {
        return database.sql("""
                select id
                from directory.organisation
                where keeper = :keeper
                order by created_at, id
                limit :most
                """)
                .param("keeper", keeper)
                .param("most", MET_EACH)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private ContactForm form(Said said, Said.Somebody somebody, String email, LocalDate met) {
        var form = new ContactForm(ContactForm.blank(clock, said.basis()).filled());
        form.filled()
                .with(ContactForm.NAME, somebody.name())
                .with(ContactForm.ROLE, somebody.role())
                .with(ContactForm.EMAIL, email)
                .with(ContactForm.PURPOSE, said.purpose())
                .with(ContactForm.SINCE, met.minusYears(YEARS_THERE))
                .with(ContactForm.INFORMED_ON, met)
                .with(ContactForm.LAST_CONTACT_ON, met)
                .with(ContactForm.VISIBILITY, Visibility.TERRITORY);
        return form;
    }

    private void add(UUID sheet, ContactForm form, SignedIn keeper) {
        var organisation = organisations.get(sheet);
        must(editContact.check(form, organisation.owner()));
        editContact.add(organisation, form, keeper);
    }

    /** On which basis and what for people are kept, and who they are. */
    record Said(String basis, String purpose, String pairRole, List<Somebody> people) {

        record Somebody(String name, String role) {}
    }
}
