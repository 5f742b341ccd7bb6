package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.DIOIS;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.PARTNER;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.REVIEWER;
import static org.maillage.support.RunningEdition.SESSION;
import static org.maillage.support.RunningEdition.STRANGER;
import static org.maillage.support.RunningEdition.TASK;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.SignedIn;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who may do what in a running edition: each address tried by everybody. */
@PlatformTest
class RightsPagesTest {

    private static final Map<String, UUID> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("lead", LEAD);
        PEOPLE.put("facilitator", FACILITATOR);
        PEOPLE.put("reviewer", REVIEWER);
        PEOPLE.put("partner", PARTNER);
        PEOPLE.put("catalyst", CATALYST);
        PEOPLE.put("other", OTHER);
        PEOPLE.put("stranger", STRANGER);
    }

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET,  /desk,                               lead facilitator reviewer partner catalyst other stranger
            GET,  /programmes/lien/edit,               lead
            GET,  /programmes/lien/editions/new,       lead
            POST, /programmes/lien,                    lead
            POST, /programmes/lien/leads,              lead
            POST, /programmes/lien/editions,           lead
            GET,  /editions/ouest/board,               lead facilitator
            GET,  /editions/ouest/participants,        lead facilitator
            POST, /letters/to/edition/{edition},       lead facilitator
            GET,  /editions/ouest/roadmaps,            lead facilitator
            GET,  /editions/ouest/edit,                lead
            POST, /editions/ouest/edit,                lead
            GET,  /editions/ouest/move,                lead
            POST, /editions/ouest/move,                lead
            GET,  /editions/ouest/framing-note/edit,   lead
            POST, /editions/ouest/framing-note/edit,   lead
            GET,  /editions/ouest/call/edit,           lead
            POST, /editions/ouest/call/edit,           lead
            GET,  /editions/ouest/applications,        lead reviewer
            POST, /editions/ouest/applications/reviewers, lead
            POST, /editions/ouest/selection,           lead
            GET,  /editions/ouest/cohorts,             lead facilitator catalyst other
            POST, /editions/ouest/cohorts,             lead
            POST, /editions/ouest/partners,            lead
            GET,  /editions/ouest/sessions,            lead facilitator catalyst other
            GET,  /editions/ouest/sessions/new,        lead
            POST, /editions/ouest/sessions,            lead
            GET,  /editions/ouest/tasks,               lead facilitator catalyst other
            GET,  /editions/ouest/tasks/new,           lead facilitator
            POST, /editions/ouest/tasks,               lead facilitator
            GET,  /editions/ouest/report,              lead facilitator partner
            POST, /editions/ouest/report,              lead facilitator
            GET,  /editions/ouest/report/preview,      lead
            POST, /editions/ouest/report/versions,     lead
            POST, /editions/ouest/report/1/withdraw,   lead
            GET,  /editions/ouest/needs,               lead facilitator
            GET,  /places/{redon}/interview,           lead facilitator catalyst
            POST, /places/{redon}/interview,           lead facilitator
            GET,  /editions/ouest/deeds,               lead facilitator
            GET,  /editions/ouest/lessons,             lead facilitator
            POST, /editions/ouest/lessons,             lead facilitator
            GET,  /editions/ouest/template,            lead
            POST, /editions/ouest/template,            lead
            GET,  /programmes/lien/compare,            lead
            POST, /sessions/{session}/facilitators,    lead facilitator
            GET,  /editions/ouest/feedback,            lead facilitator catalyst other
            GET,  /places/{redon},                     lead facilitator catalyst
            GET,  /places/{redon}/roadmap,             lead facilitator catalyst
            POST, /places/{redon}/roadmap,             catalyst
            POST, /places/{redon}/notebook,            catalyst
            POST, /places/{redon}/framing-note,        catalyst
            POST, /places/{redon}/invitations,         lead facilitator catalyst
            POST, /places/{redon}/seats/{eve}/free,    lead facilitator
            GET,  /sessions/{session},                 lead facilitator catalyst other
            GET,  /sessions/{session}/edit,            lead facilitator
            POST, /sessions/{session}/edit,            lead facilitator
            POST, /sessions/{session}/cancel,          lead facilitator
            POST, /sessions/{session}/calls,           lead facilitator
            POST, /sessions/{session}/attendance,      lead facilitator
            POST, /sessions/{session}/code,            lead facilitator
            POST, /sessions/{session}/slots,           lead facilitator
            POST, /sessions/{session}/slots/{session}/withdraw, lead facilitator
            POST, /sessions/{session}/code/close,      lead facilitator
            POST, /places/{redon}/roadmap/{task}/edit,   catalyst
            POST, /places/{redon}/roadmap/{task}/remove, catalyst
            GET,  /sessions/{session}/day,             lead facilitator catalyst other
            GET,  /sessions/{session}/screen,          lead facilitator
            GET,  /sessions/{session}/minutes,         lead facilitator catalyst other
            POST, /sessions/{session}/day,             lead facilitator
            POST, /sessions/{session}/day/next,        lead facilitator
            POST, /sessions/{session}/day/code,        lead facilitator
            POST, /sessions/{session}/day/groups,      lead facilitator
            POST, /sessions/{session}/day/groups/{session}/shuffle, lead facilitator
            POST, /sessions/{session}/day/groups/{session}/correct, lead facilitator
            POST, /sessions/{session}/minutes,         lead facilitator
            POST, /sessions/{session}/signatures,      lead facilitator
            POST, /sessions/{session}/excuse,          lead facilitator catalyst other
            POST, /sessions/{session}/excuse/undo,     lead facilitator catalyst other
            POST, /sessions/{session}/present,         lead facilitator catalyst other
            POST, /sessions/{session}/feedback,        catalyst other
            GET,  /sessions/{session}/attendance.pdf,  lead facilitator
            GET,  /tasks/{task},                       lead facilitator catalyst other
            GET,  /tasks/{task}/edit,                  lead facilitator
            POST, /tasks/{task}/edit,                  lead facilitator
            POST, /tasks/{task}/remove,                lead facilitator
            POST, /tasks/{task}/deliverable,           catalyst other
            POST, /account/people/{bob}/roles/facilitator/take?scope={cohort}, lead
            POST, /account/people/{cyd}/roles/reviewer/take?scope={edition},   lead
            POST, /account/people/{dan}/roles/partner/take?scope={edition},    lead
            """)
    void onlyTheseMay(String method, String address, String may) {
        var path = address.replace("{redon}", REDON.toString())
                .replace("{session}", SESSION.toString())
                .replace("{task}", TASK.toString())
                .replace("{eve}", CATALYST.toString())
                .replace("{bob}", FACILITATOR.toString())
                .replace("{cyd}", REVIEWER.toString())
                .replace("{dan}", PARTNER.toString())
                .replace("{cohort}", RunningEdition.COHORT.toString())
                .replace("{edition}", RunningEdition.EDITION.toString());
        var allowed = new ArrayList<String>();
        PEOPLE.forEach((role, person) -> {
            if (send(method, path, person).getResponse().getStatus() != 403) {
                allowed.add(role);
                if (method.equals("POST")) {
                    // What is refused changes nothing; after what was done the next one finds things as they were.
                    RunningEdition.remove(database);
                    RunningEdition.write(database);
                }
            }
        });

        assertThat(allowed).isEqualTo(List.of(may.split(" ")));
        if (method.equals("POST")) {
            assertThat(visit(method, path)).hasStatus(401);
        } else {
            assertThat(visit(method, path)).hasRedirectedUrl("/sign-in");
        }
    }

    @Test
    void aRoleTakenAwayEndsAtOnceInEveryBrowser() {
        assertThat(send("GET", "/editions/ouest/board", FACILITATOR)).hasStatusOk();

        database.sql("delete from account.role where role = 'facilitator'").update();

        assertThat(send("GET", "/editions/ouest/board", FACILITATOR)).hasStatus(403);
    }

    @Test
    void whoLeavesAPairReadsItsPageNoMore() {
        assertThat(send("GET", "/places/" + REDON, CATALYST)).hasStatusOk();

        database.sql("update programme.pair_member set until = now() where person = :eve")
                .param("eve", CATALYST)
                .update();

        assertThat(send("GET", "/places/" + REDON, CATALYST)).hasStatus(403);
    }

    @Test
    void theNotebookIsThePairsAlone() {
        browser.post()
                .uri("/places/" + REDON + "/notebook")
                .with(csrf())
                .with(user(new SignedIn(CATALYST, "Eve", null)))
                .param("words", "Un secret de binôme")
                .exchange();

        assertThat(send("GET", "/places/" + REDON, CATALYST)).bodyText().contains("Un secret de binôme");
        assertThat(send("GET", "/places/" + REDON, LEAD)).bodyText().doesNotContain("Un secret de binôme");
        assertThat(send("GET", "/places/" + DIOIS, CATALYST)).hasStatus(403);
    }

    @Test
    void whatAPairKeepsToItselfItsPeersDoNotRead() {
        handIn("Gardé pour nous", "false");

        assertThat(send("GET", "/tasks/" + TASK, OTHER)).bodyText().doesNotContain("Gardé pour nous");
        assertThat(send("GET", "/tasks/" + TASK, FACILITATOR)).bodyText().contains("Gardé pour nous");
    }

    @Test
    void whatAPairSharesItsPeersRead() {
        handIn("Pour tout le monde", "true");

        assertThat(send("GET", "/tasks/" + TASK, OTHER)).bodyText().contains("Pour tout le monde");
    }

    private void handIn(String words, String shared) {
        assertThat(browser.post()
                        .uri("/tasks/" + TASK + "/deliverable")
                        .with(csrf())
                        .with(user(new SignedIn(CATALYST, "Eve", null)))
                        .param("words", words)
                        .param("shared", shared)
                        .param("handIn", "true")
                        .param("version", "0"))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult send(String method, String path, UUID person) {
        return browser.method(HttpMethod.valueOf(method))
                .uri(path)
                .with(csrf())
                .with(user(new SignedIn(person, "Somebody", null)))
                .param("version", "0")
                .param("to", "archived")
                .param("from", "template " + new UUID(0, 0))
                .exchange();
    }

    private MvcTestResult visit(String method, String path) {
        return browser.method(HttpMethod.valueOf(method))
                .uri(path)
                .with(csrf())
                .param("version", "0")
                .exchange();
    }
}
