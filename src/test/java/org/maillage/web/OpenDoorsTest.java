package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.shared.NotFound;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerMapping;

/** Who comes through the doors of modules, and with what. */
class OpenDoorsTest {

    @Right
    @Retention(RetentionPolicy.RUNTIME)
    @interface Keeps {}

    @Right
    @Retention(RetentionPolicy.RUNTIME)
    @interface Reads {}

    record Book(String title) {}

    record Library() implements Doors {

        @Keeps
        Book kept(Keys keys, String reader) {
            if (!reader.equals("Ann")) {
                throw new AccessDeniedException("Ann keeps the books.");
            }
            return new Book(keys.words("title"));
        }

        @Reads
        Book read(Keys keys) {
            return new Book(keys.words("title") + " for " + keys.id("reader"));
        }

        @Reads
        String greet(Keys keys, @Nullable String reader) {
            return "Welcome, " + reader;
        }
    }

    record Copy() implements Doors {

        @Reads
        Book again(Keys keys) {
            return new Book(keys.words("title"));
        }
    }

    private static final String SOMEBODY = "00000000-0000-0000-0000-000000000001";
    private final OpenDoors doors = new OpenDoors(List.of(new Library()));

    @SuppressWarnings("unused")
    static void handler(@Keeps Book book, @Reads Book read, @Reads String words, @Keeps String none, String other) {}

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoMayComesInWithWhatTheAddressNames() throws Exception {
        signIn("Ann");

        assertThat(ask(0, Map.of("title", "Emma"))).isEqualTo(new Book("Emma"));
    }

    @Test
    void whoMayNotIsStoppedByTheDoorItself() {
        signIn("Bob");

        assertThatThrownBy(() -> ask(0, Map.of("title", "Emma"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDoorThatAsksNobodyTakesTheKeysAlone() throws Exception {
        assertThat(ask(1, Map.of("title", "Emma", "reader", SOMEBODY))).isEqualTo(new Book("Emma for " + SOMEBODY));
    }

    @Test
    void whatIsNoIdIsNotFound() {
        assertThatThrownBy(() -> ask(1, Map.of("title", "Emma", "reader", "1"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ask(1, Map.of("title", "Emma"))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsNotSignedInIsNobody() throws Exception {
        assertThat(ask(2, Map.of())).isEqualTo("Welcome, null");

        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));

        assertThat(ask(2, Map.of())).isEqualTo("Welcome, null");
    }

    @Test
    void aThingWithoutADoorOpensToNobody() {
        signIn("Ann");

        assertThatThrownBy(() -> ask(3, Map.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyWhatIsAskedByARightIsOpened() {
        assertThat(doors.supportsParameter(parameter(0))).isTrue();
        assertThat(doors.supportsParameter(parameter(4))).isFalse();
    }

    @Test
    void twoDoorsForOneThingAreRefused() {
        assertThatThrownBy(() -> new OpenDoors(List.of(new Library(), new Copy())))
                .isInstanceOf(IllegalStateException.class);
    }

    private Object ask(int parameter, Map<String, String> address) throws Exception {
        var request = new MockHttpServletRequest();
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, address);
        return doors.resolveArgument(parameter(parameter), null, new ServletWebRequest(request), null);
    }

    private static MethodParameter parameter(int index) {
        Method handler = Arrays.stream(OpenDoorsTest.class.getDeclaredMethods())
                .filter(it -> it.getName().equals("handler"))
                .findFirst()
                .orElseThrow();
        return new MethodParameter(handler, index);
    }

    private static void signIn(String name) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", "reader"));
    }
}
