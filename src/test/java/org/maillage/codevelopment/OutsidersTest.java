package org.maillage.codevelopment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.codevelopment.SampleGroup.ADMINISTRATOR;
import static org.maillage.codevelopment.SampleGroup.GROUP;
import static org.maillage.codevelopment.SampleGroup.LEFT;
import static org.maillage.codevelopment.SampleGroup.SESSION;
import static org.maillage.codevelopment.SampleGroup.WALKER;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.PARTNER;
import static org.maillage.support.RunningEdition.STRANGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.SignedIn;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** For whoever is not in a group, every one of its addresses is that of a group that never was. */
@PlatformTest
class OutsidersTest {

    private static final Map<String, UUID> OUTSIDERS = Map.of(
            "lead", LEAD,
            "facilitator of another group", FACILITATOR,
            "partner", PARTNER,
            "former member", LEFT,
            "administrator", ADMINISTRATOR,
            "companion", WALKER,
            "stranger", STRANGER);

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    /** What of the group an address may name beside it. */
    private final Map<String, UUID> inside = new HashMap<>();

    @BeforeEach
    void begin() {
        SampleGroup.write(database);
        database.sql("""
                update codevelopment.session
                set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour', client = :client, round = 1
                where id = :id
                """).param("client", OTHER).param("id", SESSION).update();
        inside.put("synthesis", add("""
                insert into codevelopment.synthesis (id, session, person, words, version, changed_at, released_at)
                values (:id, :session, :person, 'Deux pistes', 1, now(), now())"""));
        inside.put("commitment", add("""
                insert into codevelopment.commitment (id, session, person, words, due_on, made_at)
                values (:id, :session, :person, 'Appeler', '2030-01-01', now())"""));
        inside.put("topic", add("""
                insert into codevelopment.topic (id, peer_group, person, kind, title, offered_at)
                select :id, peer_group, :person, 'problem', 'Un conflit', now() from codevelopment.session where id = :session"""));
        add("""
                insert into codevelopment.learning (session, person, words, version, changed_at)
                select :session, :person, 'Attendre', 1, now() where :id is not null""");
    }

    private UUID add(String sql) {
        var id = UUID.randomUUID();
        database.sql(sql)
                .param("id", id)
                .param("session", SESSION)
                .param("person", OTHER)
                .update();
        return id;
    }

    @AfterEach
    void nothingStays() {
        SampleGroup.remove(database);
    }

    @Test
    void everyAddressOfAGroupIsThatOfOneThatNeverWas() {
        var softly = new SoftAssertions();
        var addresses = addresses().toList();
        assertThat(addresses)
                .hasSizeGreaterThan(20)
                .anyMatch(it -> it.path.contains("/syntheses/"))
                .anyMatch(it -> it.path.contains("/commitments/"));
        addresses.forEach(address -> OUTSIDERS.forEach((who, person) -> {
            var there = ask(address, GROUP, person);
            var never = UUID.randomUUID();
            var nowhere = ask(address, never, person);
            softly.assertThat(there.getResponse().getStatus())
                    .as("%s for %s", address, who)
                    .isEqualTo(404);
            softly.assertThat(words(there, GROUP))
                    .as("%s for %s", address, who)
                    .doesNotContain("Deux pistes", "Appeler", "Un conflit", "Attendre", "Les Cinq");
            softly.assertThat(words(there, GROUP)).as("%s for %s", address, who).isEqualTo(words(nowhere, never));
        }));
        softly.assertAll();
    }

    @Test
    void noPageThatOthersReadNamesTheGroup() {
        for (var page :
                List.of("/peer-groups", "/desk", "/editions/ouest/board", "/editions/ouest/deeds", "/search?q=Cinq")) {
            for (var person : List.of(LEAD, FACILITATOR, ADMINISTRATOR, WALKER, LEFT)) {
                assertThat(ask(new Address(HttpMethod.GET, page), GROUP, person))
                        .bodyText()
                        .doesNotContain("Les Cinq");
            }
        }
        assertThat(ask(new Address(HttpMethod.GET, "/peer-groups"), GROUP, CATALYST))
                .bodyText()
                .contains("Les Cinq");
    }

    private record Address(HttpMethod method, String path) {}

    /** All addresses of the module that name a group. */
    private Stream<Address> addresses() {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getValue().getBeanType().getPackageName().startsWith("org.maillage.codevelopment"))
                .flatMap(it -> it.getKey().getPatternValues().stream()
                        .filter(path -> path.contains("{id}"))
                        .flatMap(path -> it.getKey().getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::asHttpMethod)
                                .map(method -> new Address(method, path))));
    }

    private MvcTestResult ask(Address address, UUID group, UUID person) {
        var named = address.path;
        for (var it : inside.entrySet()) {
            named = named.replace("{" + it.getKey() + "}", it.getValue().toString());
        }
        var path = named.replace("{id}", group.toString())
                .replaceAll("\\{number[^}]*}", "1")
                .replaceAll("\\{[a-z]+:([a-z]+)[^}]*}", "$1")
                .replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000000");
        return browser.method(address.method)
                .uri(path)
                .with(user(new SignedIn(person, "Essai", null)))
                .with(csrf())
                .exchange();
    }

    /** What is answered, without what differs each time. */
    private static String words(MvcTestResult answer, UUID group) {
        try {
            return answer.getResponse()
                    .getContentAsString()
                    .replace(group.toString(), "")
                    .replaceAll("(name=\"(_csrf|_form)\" value=\")[^\"]*", "$1");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
