package org.maillage.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Settings;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the reader of this request is, as addresses that the frame of a page needs. */
public final class Here {

    /** The name under which a controller leaves a sentence for the next page. */
    public static final String FLASH = "flash";

    static final String SETTINGS = Here.class.getName() + ".settings";
    static final String PUBLISHER = Here.class.getName() + ".publisher";
    private static final String PREVIEW = Here.class.getName() + ".preview";
    private static final String CLOSED = Here.class.getName() + ".closed";
    private static final String DEMONSTRATION = Here.class.getName() + ".demonstration";
    private static final String ORGANISER = Here.class.getName() + ".organiser";
    static final String PERSONAL = Here.class.getName() + ".personal";

    /** A path on this site, never another site's address. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[^\\\\\\s{}\\p{Cntrl}]{0,1000}");

    private Here() {}

    /** The path of the page that the reader asked for, with its query but without the language. */
    public static String path() {
        return path(null);
    }

    /** This page in another language. */
    public static String pathIn(Locale language) {
        return path(language);
    }

    /** The full public address of a path. */
    public static String address(String path) {
        var settings = (Settings) request().getAttribute(SETTINGS, RequestAttributes.SCOPE_REQUEST);
        return settings == null ? path : settings.address(path);
    }

    /** Who publishes the platform; empty while nobody has said so. */
    public static String publisher() {
        var says = (SaysPublisher) request().getAttribute(PUBLISHER, RequestAttributes.SCOPE_REQUEST);
        return says == null ? "" : says.publisher();
    }

    /** The word that a form must carry, so that no other site can send it in the name of the reader. */
    public static String csrf() {
        var token = (CsrfToken) request().getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST);
        return token == null ? "" : token.getToken();
    }

    /** The number of a form on the page that is being made: by it {@link SendOnce} knows a form that comes twice. */
    public static String formId() {
        return UUID.randomUUID().toString();
    }

    /** Whether this page answers a form that was sent, so that asking for its address again does not give it. */
    public static boolean isAnswer() {
        return "POST".equals(askedMethod(request().getRequest()));
    }

    /** What a form that was sent has to say on the next page; empty mostly. */
    public static String flash() {
        return left(FLASH);
    }

    /** What a form that was sent has left under a name for this page; empty mostly. */
    public static String left(String name) {
        var left = RequestContextUtils.getInputFlashMap(request().getRequest());
        return left == null || left.get(name) == null ? "" : String.valueOf(left.get(name));
    }

    /** Whether the reader is signed in. */
    public static boolean isSignedIn() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.isAuthenticated() && !(signedIn instanceof AnonymousAuthenticationToken);
    }

    /** Says that this answer is for its reader alone: {@link CachePages} does not keep it. */
    public static String keepNothing() {
        request().setAttribute(PERSONAL, true, RequestAttributes.SCOPE_REQUEST);
        return "";
    }

    /** Says that this page shows what was made up; the frame tells its reader. Elsewhere than on a page it says nothing. */
    public static void markDemonstration() {
        mark(DEMONSTRATION);
    }

    /** Says that this page is public later, and read now by those alone who prepare it. */
    public static void markPreview() {
        mark(PREVIEW);
    }

    public static boolean isPreview() {
        return request().getAttribute(PREVIEW, RequestAttributes.SCOPE_REQUEST) != null;
    }

    /** Says that what this page shows is over and takes no changes any more. */
    public static void markClosed() {
        mark(CLOSED);
    }

    public static boolean isClosed() {
        return request().getAttribute(CLOSED, RequestAttributes.SCOPE_REQUEST) != null;
    }

    /**
     * Who organises what a page is about.
     *
     * @param contact where one writes to them; empty while nobody has said so
     * @param link the contact as the address of a link
     */
    public record Organiser(String name, String contact, String link) {}

    /** Says who organises what this page is about; the frame tells its reader. */
    public static void nameOrganiser(Organiser organiser) {
        request().setAttribute(ORGANISER, organiser, RequestAttributes.SCOPE_REQUEST);
    }

    public static @Nullable Organiser organiser() {
        return (Organiser) request().getAttribute(ORGANISER, RequestAttributes.SCOPE_REQUEST);
    }

    /** What is read once for a page, however many ask for it. Forms that are sent may change it, and read it each time. */
    @SuppressWarnings("unchecked")
    public static <T> T once(Object what, Supplier<T> read) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page)
                || !"GET".equals(page.getRequest().getMethod())) {
            return read.get();
        }
        var name = Here.class.getName() + ".once " + what;
        var known = (T) page.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = read.get();
            page.setAttribute(name, known, RequestAttributes.SCOPE_REQUEST);
        }
        return known;
    }

    private static void mark(String what) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(what, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Whether this page shows what was made up. */
    public static boolean isDemonstration() {
        return request().getAttribute(DEMONSTRATION, RequestAttributes.SCOPE_REQUEST) != null;
    }

    /** The page on which the form stood that this request sends; another when the form does not say. */
    public static String formPage(String otherwise) {
        return Optional.ofNullable(sent(request().getRequest(), "_page"))
                .flatMap(Here::ownPage)
                .orElse(otherwise);
    }

    /** What leads back to a page of this platform; nothing when it would lead anywhere else. */
    public static Optional<String> ownPage(String path) {
        return Optional.of(path).filter(it -> OWN_PAGE.matcher(it).matches());
    }

    private static String path(@Nullable Locale language) {
        var page = page(request().getRequest()).split("\\?", 2);
        var builder = UriComponentsBuilder.fromPath(page[0]);
        if (page.length > 1) {
            builder.query(page[1]);
        }
        // The word against other sites and its like are of one form, and no part of an address that is shown or sent
        // on.
        List.of("lang", "_csrf", "_form", "_page").forEach(builder::replaceQueryParam);
        if (language != null) {
            builder.queryParam("lang", language.getLanguage());
        }
        return builder.build().toUriString();
    }

    // What answers a form belongs to the page on which the form stood.
    private static String page(HttpServletRequest asked) {
        var page = isAnswer() ? formPage("") : "";
        if (!page.isEmpty()) {
            return page;
        }
        var query = asked.getQueryString();
        return askedPath(asked) + (query == null || query.length() >= 500 ? "" : "?" + query);
    }

    // A page of error is rendered under the path /error; the reader is still where he asked to be.
    static String askedPath(HttpServletRequest asked) {
        var failed = asked.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? asked.getRequestURI() : failed.toString();
    }

    /** A value that a request carries; null also where the server cannot read what it carries, and says so each time. */
    static @Nullable String sent(HttpServletRequest request, String name) {
        try {
            return TooLargeFiles.readable(request).getParameter(name);
        } catch (IllegalStateException e) {
            return null;
        }
    }

    // A page of error is asked for by GET, however the request was made that failed.
    static String askedMethod(HttpServletRequest asked) {
        var failed = asked.getAttribute(RequestDispatcher.ERROR_METHOD);
        return failed == null ? asked.getMethod() : failed.toString();
    }

    private static ServletRequestAttributes request() {
        return (ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes());
    }
}
