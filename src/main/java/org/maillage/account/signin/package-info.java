/** The ways in: a link by mail, a passkey, a password, an account elsewhere. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web", "notices", "account"})
@org.maillage.shared.Owns({"account.identity", "account.passkey", "account.password", "account.sign_in_link"})
@org.jspecify.annotations.NullMarked
package org.maillage.account.signin;
