#include "app/seal/timestamp.h"

#include <QTimeZone>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ts.h>
#include <openssl/x509_vfy.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace seal {

namespace {

struct Free
{
    void operator()(BIO *bio) const noexcept { BIO_free(bio); }
    void operator()(TS_REQ *request) const noexcept { TS_REQ_free(request); }
    void operator()(TS_RESP *response) const noexcept { TS_RESP_free(response); }
    void operator()(TS_MSG_IMPRINT *imprint) const noexcept { TS_MSG_IMPRINT_free(imprint); }
    void operator()(TS_VERIFY_CTX *context) const noexcept { TS_VERIFY_CTX_free(context); }
    void operator()(X509 *certificate) const noexcept { X509_free(certificate); }
    void operator()(X509_ALGOR *algorithm) const noexcept { X509_ALGOR_free(algorithm); }
    void operator()(X509_STORE *store) const noexcept { X509_STORE_free(store); }
    void operator()(ASN1_INTEGER *number) const noexcept { ASN1_INTEGER_free(number); }
    void operator()(BIGNUM *number) const noexcept { BN_free(number); }
    void operator()(char *text) const noexcept { OPENSSL_free(text); }
    void operator()(STACK_OF(X509) * list) const noexcept { sk_X509_free(list); }
};
template <typename T>
using Held = std::unique_ptr<T, Free>;

std::unexpected<Failure> unreadable(const QString &what)
{
    ERR_clear_error();
    return fail(Failure::Kind::BadInput, what);
}

Held<ASN1_INTEGER> integerOf(const QByteArray &bytes)
{
    const Held<BIGNUM> number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<int>(bytes.size()), nullptr));
    return Held<ASN1_INTEGER>(BN_to_ASN1_INTEGER(number.get(), nullptr));
}

QString hexOf(const ASN1_INTEGER *integer)
{
    if (!integer)
        return {};
    const Held<BIGNUM> number(ASN1_INTEGER_to_BN(integer, nullptr));
    const Held<char> digits(number ? BN_bn2hex(number.get()) : nullptr);
    return digits ? QString::fromLatin1(digits.get()).toLower() : QString();
}

Held<TS_MSG_IMPRINT> imprintOf(QByteArray sha256)
{
    Held<TS_MSG_IMPRINT> imprint(TS_MSG_IMPRINT_new());
    const Held<X509_ALGOR> algorithm(X509_ALGOR_new());
    if (X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr) != 1
        || TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) != 1
        || TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char *>(sha256.data()),
                                  static_cast<int>(sha256.size()))
            != 1)
        return nullptr;
    return imprint;
}

Held<TS_REQ> requestIn(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    Held<TS_REQ> request(der.isEmpty() ? nullptr : d2i_TS_REQ(nullptr, &bytes, der.size()));
    const bool isWhole = bytes == reinterpret_cast<const unsigned char *>(der.constData()) + der.size();
    return isWhole ? std::move(request) : nullptr; // bytes behind it are of nobody
}

Held<TS_RESP> responseIn(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    Held<TS_RESP> response(d2i_TS_RESP(nullptr, &bytes, der.size()));
    const bool isWhole = bytes == reinterpret_cast<const unsigned char *>(der.constData()) + der.size();
    return isWhole ? std::move(response) : nullptr; // bytes behind it are of nobody
}

std::optional<Moment> momentOf(const ASN1_TIME *time)
{
    tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::UTC)
        .toMSecsSinceEpoch();
}

QString objectText(const ASN1_OBJECT *object)
{
    char text[128] = {};
    OBJ_obj2txt(text, sizeof text, object, 1);
    return QString::fromLatin1(text);
}

QString nameText(const X509_NAME *name)
{
    const Held<BIO> bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QString::fromUtf8(bytes, size);
}

/// Certificates that are trusted, and as of when.
Held<X509_STORE> storeOf(const QByteArray &pem, Moment at)
{
    const Held<BIO> bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    Held<X509_STORE> store(X509_STORE_new());
    int count = 0;
    while (const Held<X509> certificate{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)})
        count += X509_STORE_add_cert(store.get(), certificate.get());
    ERR_clear_error(); // the end of the file is one
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()), static_cast<time_t>(at / 1000));
    // Whoever is named is trusted, whether the bundle goes up to a root or not.
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    return count > 0 ? std::move(store) : nullptr;
}

QString lastProblem()
{
    const unsigned long code = ERR_peek_last_error();
    const char *reason = ERR_reason_error_string(code);
    const char *more = nullptr;
    int flags = 0;
    ERR_peek_last_error_data(&more, &flags);
    QString text = reason ? QString::fromLatin1(reason) : QString();
    if (more && flags & ERR_TXT_STRING && *more)
        text += u": "_s + QString::fromUtf8(more);
    ERR_clear_error();
    return text;
}

/// Checks one thing of the response with OpenSSL; the hash is compared as it is in the context.
bool holds(TS_RESP *response, int flags, const QByteArray &sha256, const Held<TS_REQ> &request, Held<X509_STORE> store)
{
    const Held<TS_VERIFY_CTX> context(TS_VERIFY_CTX_new());
    TS_VERIFY_CTX_set_flags(context.get(), flags);
    auto *hash = static_cast<unsigned char *>(OPENSSL_memdup(sha256.constData(), static_cast<size_t>(sha256.size())));
    TS_VERIFY_CTX_set0_imprint(context.get(), hash, static_cast<long>(sha256.size()));
    if (store)
        TS_VERIFY_CTX_set0_store(context.get(), store.release());
    if (flags & TS_VFY_NONCE && request) {
        if (!TS_REQ_get_nonce(request.get())) // there is nothing to compare, and OpenSSL would look into it
            return false;
        // The context takes what the request says; its own copy, for both free theirs. None: it asks for no hash.
        const Held<TS_VERIFY_CTX> asked(TS_REQ_to_TS_VERIFY_CTX(request.get(), nullptr));
        if (!asked)
            return false;
        TS_VERIFY_CTX_set_flags(asked.get(), TS_VFY_NONCE | TS_VFY_VERSION);
        return TS_RESP_verify_response(asked.get(), response) == 1;
    }
    return TS_RESP_verify_response(context.get(), response) == 1;
}

/// Whether the signature is that of the certificate that came along, and whose that is.
void readSigner(Timestamp &stamp, TS_RESP *response)
{
    PKCS7 *const token = TS_RESP_get_token(response);
    const Held<STACK_OF(X509)> signers(PKCS7_get0_signers(token, nullptr, 0));
    if (!signers || sk_X509_num(signers.get()) != 1)
        return;
    X509 *const signer = sk_X509_value(signers.get(), 0);
    stamp.signer = nameText(X509_get_subject_name(signer));
    stamp.expires = momentOf(X509_get0_notAfter(signer));
    stamp.isIntact = PKCS7_verify(token, nullptr, nullptr, nullptr, nullptr, PKCS7_NOVERIFY) == 1;
    ERR_clear_error();
}

void judgeAuthority(Timestamp &stamp, TS_RESP *response, const QByteArray &sha256, Held<X509_STORE> store)
{
    const bool trusted =
        holds(response, TS_VFY_VERSION | TS_VFY_IMPRINT | TS_VFY_SIGNATURE, sha256, nullptr, std::move(store));
    stamp.authority = trusted ? Timestamp::Authority::Trusted : Timestamp::Authority::Untrusted;
    stamp.problem = trusted ? QString() : lastProblem();
}

} // namespace

Result<QByteArray> timestampRequest(const QByteArray &sha256, const QByteArray &nonce)
{
    const Held<TS_REQ> request(TS_REQ_new());
    const Held<TS_MSG_IMPRINT> imprint = imprintOf(sha256);
    const Held<ASN1_INTEGER> number = integerOf(nonce);
    unsigned char *der = nullptr;
    if (!imprint || !number || TS_REQ_set_version(request.get(), 1) != 1
        || TS_REQ_set_msg_imprint(request.get(), imprint.get()) != 1
        || TS_REQ_set_nonce(request.get(), number.get()) != 1 || TS_REQ_set_cert_req(request.get(), 1) != 1)
        return fail(Failure::Kind::Storage, u"no request could be made: %1"_s.arg(lastProblem()));
    const int size = i2d_TS_REQ(request.get(), &der);
    const std::unique_ptr<unsigned char, decltype([](unsigned char *bytes) { OPENSSL_free(bytes); })> held(der);
    if (size <= 0)
        return fail(Failure::Kind::Storage, u"no request could be made: %1"_s.arg(lastProblem()));
    return QByteArray(reinterpret_cast<const char *>(der), size);
}

Result<Timestamp> readTimestamp(const QByteArray &response, const QByteArray &sha256, const QByteArray &request,
                                const QByteArray &authorities)
{
    const Held<TS_RESP> read = responseIn(response);
    if (!read)
        return unreadable(u"this is no answer of a time stamp authority"_s);
    TS_TST_INFO *const info = TS_RESP_get_tst_info(read.get());
    if (!info)
        return unreadable(u"the authority granted no time stamp"_s);
    Timestamp stamp{.at = momentOf(TS_TST_INFO_get_time(info)).value_or(0),
                    .policy = objectText(TS_TST_INFO_get_policy_id(info)),
                    .serial = hexOf(TS_TST_INFO_get_serial(info))};
    stamp.isOfData = holds(read.get(), TS_VFY_VERSION | TS_VFY_IMPRINT, sha256, nullptr, nullptr);
    if (!request.isEmpty()) {
        const Held<TS_REQ> asked = requestIn(request);
        stamp.isAnswer = asked && holds(read.get(), TS_VFY_NONCE, sha256, asked, nullptr);
    }
    readSigner(stamp, read.get());
    if (!authorities.isEmpty()) {
        Held<X509_STORE> store = storeOf(authorities, stamp.at);
        if (!store)
            return unreadable(u"there is no certificate in the file of authorities"_s);
        judgeAuthority(stamp, read.get(), sha256, std::move(store));
    }
    ERR_clear_error();
    return stamp;
}

QString nonceOfRequest(const QByteArray &request)
{
    const Held<TS_REQ> read = requestIn(request);
    return read ? hexOf(TS_REQ_get_nonce(read.get())) : QString();
}

QString nonceOfResponse(const QByteArray &response)
{
    const Held<TS_RESP> read = responseIn(response);
    TS_TST_INFO *const info = read ? TS_RESP_get_tst_info(read.get()) : nullptr;
    return info ? hexOf(TS_TST_INFO_get_nonce(info)) : QString();
}

} // namespace seal
