package org.maillage.shared;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator may set, in {@code application.yml} or the environment ({@code MAILLAGE_DATA},
 * {@code MAILLAGE_PUBLIC_URL}, {@code MAILLAGE_DATABASE_URL}…).
 *
 * @param data the folder that holds everything the platform keeps
 * @param publicUrl the address by which readers reach the platform, without a slash at its end
 * @param keepPages how long a public page is kept before it is made again; zero keeps none
 * @param mailFrom the address that mails come from, alone or after a name: {@code Maillage <maillage@example.org>}
 * @param bare whether the first start leaves out the archive and other content
 * @param bounces the mailbox to which mails come back that did not reach anybody
 * @param provider where people may have an account already by which they sign in
 * @param demonstration what there is to see of an edition with made-up people
 * @param secondFactor of whom two proofs of who they are are asked
 * @param sessions how long people stay signed in
 */
@ConfigurationProperties("maillage")
public record Settings(
        @DefaultValue("var") Path data,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("10s") Duration keepPages,
        @DefaultValue("false") boolean bare,
        @DefaultValue("local") Demonstration demonstration,
        @DefaultValue("maillage@localhost") String mailFrom,
        @DefaultValue Bounces bounces,
        @DefaultValue Provider provider,
        @DefaultValue("none") SecondFactor secondFactor,
        @DefaultValue Sessions sessions,
        @DefaultValue Database database) {

    public Settings {
        if (!"http".equals(publicUrl.getScheme()) && !"https".equals(publicUrl.getScheme())) {
            throw new IllegalArgumentException(
                    "maillage.public-url (%s) must begin with http:// or https://.".formatted(publicUrl));
        }
        if (publicUrl.getHost() == null || publicUrl.getQuery() != null || publicUrl.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "maillage.public-url (%s) must name a machine, as https://maillage.example.org."
                            .formatted(publicUrl));
        }
        Sender.of(mailFrom);
    }

    /** Who mails come from, and who calls to sessions. */
    public Sender sender() {
        return Sender.of(mailFrom);
    }

    /**
     * Somebody whom mails come from.
     *
     * @param name as readers see it; empty for none
     * @param address the bare address
     */
    public record Sender(String name, String address) {

        private static final Pattern NAMED = Pattern.compile("\"?([^\"<>\\p{Cntrl}]*?)\"?\\s*<\\s*([^<>\\s]+)\\s*>");

        /** The sender in {@code maillage@example.org} or {@code Maillage Côté Ouest <maillage@example.org>}. */
        static Sender of(String said) {
            var named = NAMED.matcher(said.strip());
            var sender =
                    named.matches() ? new Sender(named.group(1).strip(), named.group(2)) : new Sender("", said.strip());
            if (!sender.address.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+")) {
                throw new IllegalArgumentException(
                        "maillage.mail-from (%s) must be an address, as maillage@example.org or Maillage <maillage@example.org>."
                                .formatted(said));
            }
            return sender;
        }
    }

    /** Whether readers reach the platform by https. */
    public boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }

    /** The full address of a path of the platform. */
    public String address(String path) {
        return publicUrl.toString().replaceAll("/+$", "") + path;
    }

    /** Whether the demonstration edition is there, and who may enter it by one click. */
    public enum Demonstration {
        /** It is there on a machine of one's own, and who sits at that machine may enter. */
        LOCAL,
        /** It is there, and anybody may enter: for platforms that only show what can be done. */
        OPEN,
        /** It is not there. */
        NONE
    }

    /**
     * A provider of accounts by OpenID Connect; without an issuer there is none.
     *
     * @param issuer its address, under which it says how it works
     * @param name what readers call it
     */
    public record Provider(
            @Nullable String issuer,
            @Nullable String clientId,
            @Nullable String clientSecret,
            @DefaultValue("") String name) {

        public boolean isNamed() {
            return issuer != null && !issuer.isBlank();
        }
    }

    /** Of whom two proofs of who they are are asked before they do anything in their role. */
    public enum SecondFactor {
        NONE,
        ADMINISTRATORS,
        /** Of administrators and of those who lead a programme. */
        LEADS
    }

    /**
     * How long people stay signed in.
     *
     * @param longest from the sign-in on, however much they do
     * @param idle without doing anything
     * @param administratorsIdle the same for those who administer the platform
     */
    public record Sessions(
            @DefaultValue("30d") Duration longest,
            @DefaultValue("14d") Duration idle,
            @DefaultValue("12h") Duration administratorsIdle) {

        public Sessions {
            if (Stream.of(longest, idle, administratorsIdle).anyMatch(it -> it.compareTo(Duration.ofMinutes(5)) < 0)) {
                throw new IllegalArgumentException(
                        "maillage.sessions (%s, %s, %s) must be of five minutes or more: 12h, 30d."
                                .formatted(longest, idle, administratorsIdle));
            }
        }
    }

    /** A mailbox that the platform reads; without a host it reads none. */
    public record Bounces(
            @Nullable String host,
            @DefaultValue("993") int port,
            @DefaultValue("imaps") String protocol,
            @Nullable String username,
            @Nullable String password) {}

    /** A PostgreSQL server of the operator's own; without a URL the embedded one is used. */
    public record Database(
            @Nullable String url,
            @Nullable String username,
            @Nullable String password) {

        public boolean isExternal() {
            return url != null && !url.isBlank();
        }
    }
}
